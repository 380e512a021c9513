"""The vocabulary: typed records of everything published, validated on entry. Imports nothing of ours."""
