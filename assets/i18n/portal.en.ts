<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="portal.help">
<source></source>
<translation>The city's side: signs what is published for the terminals, and takes requests.</translation>
</message>
<message id="portal.help.init">
<source></source>
<translation>Make keys and an empty release (once).</translation>
</message>
<message id="portal.help.publish">
<source></source>
<translation>Publish a folder of records, a statute collection, or both.</translation>
</message>
<message id="portal.help.refresh">
<source></source>
<translation>Sign the timestamp anew with the online keys.</translation>
</message>
<message id="portal.help.rotate">
<source></source>
<translation>Replace the key of a role.</translation>
</message>
<message id="portal.help.serve.proxies">
<source></source>
<translation>addresses or networks of the reverse proxies in front, comma-separated; only they are believed who the visitor is, by whom limits count</translation>
</message>
<message id="portal.help.serve">
<source></source>
<translation>Serve release files and take requests.</translation>
</message>
<message id="portal.help.requests">
<source></source>
<translation>Work on requests.</translation>
</message>
<message id="portal.help.requests.list">
<source></source>
<translation>List requests, oldest first.</translation>
</message>
<message id="portal.help.requests.show">
<source></source>
<translation>Open a request with the office's private key.</translation>
</message>
<message id="portal.help.requests.correct">
<source></source>
<translation>Ask the applicant for a correction (Art. 30).</translation>
</message>
<message id="portal.help.requests.correct.done">
<source></source>
<translation>The correction has come</translation>
</message>
<message id="portal.help.requests.extend">
<source></source>
<translation>Extend by 20 working days (Art. 33).</translation>
</message>
<message id="portal.help.requests.answer">
<source></source>
<translation>Note that a request is answered.</translation>
</message>
<message id="portal.help.statistics">
<source></source>
<translation>Sum what the terminals report of searches: what people look for and what they did not find (the last 90 days by default).</translation>
</message>
<message id="portal.default_name">
<source></source>
<translation>Open government portal</translation>
</message>
<message id="portal.made">
<source></source>
<translation>The portal is made.
Give {root} to every terminal: their trust begins with it.
{offline} holds the root keys; best kept on an offline medium.</translation>
</message>
<message id="portal.publish.nothing">
<source></source>
<translation>Say what to publish: --records FOLDER or --statutes FILE.</translation>
</message>
<message id="portal.published">
<source></source>
<translation>{source}: {added} added, {changed} changed, {dropped} dropped, {same} unchanged</translation>
</message>
<message id="portal.requests.none">
<source></source>
<translation>No requests yet.</translation>
</message>
<message id="portal.requests.pdf">
<source></source>
<translation>The form is in {file} (it holds personal data: keep it safe)</translation>
</message>
<message id="portal.requests.step">
<source></source>
<translation>{receipt}: {state}</translation>
</message>
<message id="portal.statistics.head">
<source></source>
<translation>{since} to {until}: {terminals} terminals, {asked} sittings with a search; in {unmet} of them nothing was found or an application followed.</translation>
</message>
<message id="portal.statistics.themes">
<source></source>
<translation>Themes (sittings that asked, sittings left unmet):</translation>
</message>
<message id="portal.statistics.terms">
<source></source>
<translation>Terms (sittings that asked, sittings left unmet):</translation>
</message>
<message id="portal.statistics.documents">
<source></source>
<translation>Documents most often opened (sittings):</translation>
</message>
<message id="portal.statistics.threshold">
<source></source>
<translation>What came up in fewer than {threshold} sittings of a terminal and day is neither written nor sent, and is not in these figures.</translation>
</message>
<message id="statistics_theme.work">
<source></source>
<translation>Work</translation>
</message>
<message id="statistics_theme.health">
<source></source>
<translation>Health</translation>
</message>
<message id="statistics_theme.family">
<source></source>
<translation>Family</translation>
</message>
<message id="statistics_theme.identity-residence-travel">
<source></source>
<translation>Identity, residence, travel</translation>
</message>
<message id="statistics_theme.traffic">
<source></source>
<translation>Traffic</translation>
</message>
<message id="statistics_theme.home">
<source></source>
<translation>Home</translation>
</message>
<message id="statistics_theme.shopping-and-money">
<source></source>
<translation>Shopping and money</translation>
</message>
<message id="statistics_theme.business">
<source></source>
<translation>Business</translation>
</message>
<message id="statistics_theme.net-person-safety">
<source></source>
<translation>Net, person, safety</translation>
</message>
<message id="statistics_theme.school">
<source></source>
<translation>School</translation>
</message>
<message id="statistics_theme.country-farm-nature">
<source></source>
<translation>Country, farm, nature</translation>
</message>
<message id="statistics_theme.government-and-courts">
<source></source>
<translation>Government and courts</translation>
</message>
<message id="statistics_theme.other">
<source></source>
<translation>Other</translation>
</message>
<message id="error.publish.record">
<source></source>
<translation>The content is not right, and nothing was published: {reason}</translation>
</message>
<message id="error.publish.taken">
<source></source>
<translation>{kind} {id} is already published from another source; give it another id.</translation>
</message>
<message id="portal.help.office_key">
<source></source>
<translation>Make the next sealing key of an agency's disclosure office</translation>
</message>
<message id="portal.office_key">
<source></source>
<translation>The new key is made: {file}
Give it to the agency's disclosure office and remove it here; publish once more, and terminals seal to it. The office keeps its old key: requests sealed before need it.</translation>
</message>
<message id="error.office_key.no_agency">
<source></source>
<translation>No agency {agency} is published; publish its record first.</translation>
</message>
<message id="error.portal.address">
<source></source>
<translation>The portal cannot serve at {host}, port {port} ({reason}); see whether another program listens there, or the address is not this machine's.</translation>
</message>
<message id="error.portal.unexpected">
<source></source>
<translation>Something unexpected went wrong ({kind} at {place}); nothing that anybody typed was written down. Give this line to the maintainers.</translation>
</message>
<message id="error.portal.database">
<source></source>
<translation>The portal's database cannot be opened or written ({reason}); check its address, that it runs, and the disk, then try again. What it holds is unchanged.</translation>
</message>
<message id="error.intake.conflict">
<source></source>
<translation>This receipt number came before with other content: {receipt}</translation>
</message>
<message id="error.intake.unknown">
<source></source>
<translation>No such receipt number: {receipt}</translation>
</message>
<message id="error.intake.step">
<source></source>
<translation>Request {receipt} stands at "{state}"; this step cannot follow.</translation>
</message>
<message id="error.statistics.unsigned">
<source></source>
<translation>The counts are not signed by their terminal.</translation>
</message>
<message id="error.statistics.day">
<source></source>
<translation>Counts of {day} cannot be taken: the day is yet to come, or long past.</translation>
</message>
<message id="error.office_key.missing">
<source></source>
<translation>The private key of {agency} ({key}) is missing; bring it from its keeper into the offices folder.</translation>
</message>
<message id="error.office_key.unreadable">
<source></source>
<translation>The key file {file} cannot be read; restore it from its backup.</translation>
</message>
<message id="status.title">
<source></source>
<translation>How your request stands</translation>
</message>
<message id="status.number">
<source></source>
<translation>Receipt number</translation>
</message>
<message id="status.agency">
<source></source>
<translation>Receiving agency</translation>
</message>
<message id="status.state">
<source></source>
<translation>Where it stands</translation>
</message>
<message id="status.deadline">
<source></source>
<translation>Last day for the answer</translation>
</message>
<message id="status.provisional">
<source></source>
<translation>may change once next year's holidays are announced</translation>
</message>
<message id="status.unknown">
<source></source>
<translation>This receipt number is not known. Please check it; a request just handed in may take a little while to appear.</translation>
</message>
<message id="status.foot">
<source></source>
<translation>This page shows nothing personal. Questions: the agency's disclosure office, or 12345.</translation>
</message>
<message id="request_state.waiting">
<source></source>
<translation>Handed in, on its way</translation>
</message>
<message id="request_state.received">
<source></source>
<translation>Received</translation>
</message>
<message id="request_state.correction_requested">
<source></source>
<translation>Correction asked for</translation>
</message>
<message id="request_state.corrected">
<source></source>
<translation>Corrected</translation>
</message>
<message id="request_state.extended">
<source></source>
<translation>Answer extended</translation>
</message>
<message id="request_state.answered">
<source></source>
<translation>Answered</translation>
</message>
<message id="request_state.withdrawn">
<source></source>
<translation>Withdrawn</translation>
</message>
<message id="portal.help.publish.progress">
<source></source>
<translation>publish only how the requests stand</translation>
</message>
<message id="status.replaced_by">
<source></source>
<translation>Replaced by: {title}</translation>
</message>
<message id="status.document.foot">
<source></source>
<translation>The text published by the issuing agency prevails.</translation>
</message>
<message id="status.document.unknown">
<source></source>
<translation>This document has been withdrawn, or the address is wrong.</translation>
</message>
</context>
</TS>
