"""Helper of the benchmark: Xapian in Debian's own Python. First line: a file of documents; then questions."""

import json
import sys

import xapian  # type: ignore[import-not-found]


def main() -> None:
    """Index, then answer line by line."""
    database = xapian.WritableDatabase(sys.argv[1], xapian.DB_CREATE_OR_OVERWRITE)
    generator = xapian.TermGenerator()
    generator.set_flags(xapian.TermGenerator.FLAG_CJK_NGRAM)
    with open(json.loads(sys.stdin.readline()), encoding="utf-8") as file:  # noqa: PTH123
        for line in file:
            record = json.loads(line)
            document = xapian.Document()
            document.set_data(record["id"])
            generator.set_document(document)
            generator.index_text(record["title"], 10)
            generator.index_text(record["body"])
            database.add_document(document)
    database.commit()
    parser = xapian.QueryParser()
    parser.set_database(database)
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        query = parser.parse_query(json.loads(line), xapian.QueryParser.FLAG_CJK_NGRAM)
        enquire = xapian.Enquire(database)
        enquire.set_query(query)
        found = [match.document.get_data().decode() for match in enquire.get_mset(0, 10)]
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
