<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="cli.help">
<source></source>
<translation>The Mingchuang terminal: without a command it shows the screens.</translation>
</message>
<message id="cli.help.search">
<source></source>
<translation>Search the local library.</translation>
</message>
<message id="cli.help.document">
<source></source>
<translation>Print one document.</translation>
</message>
<message id="cli.help.apply">
<source></source>
<translation>Hand in a request from a file, exactly as at the screen.</translation>
</message>
<message id="cli.help.follow">
<source></source>
<translation>Say how a request handed in here stands.</translation>
</message>
<message id="cli.help.screenshots">
<source></source>
<translation>Render every screen to PNG.</translation>
</message>
<message id="cli.help.screenshots.only">
<source></source>
<translation>only those whose name holds this</translation>
</message>
<message id="cli.help.screenshots.all">
<source></source>
<translation>every size, mode, theme and language</translation>
</message>
<message id="cli.help.gallery">
<source></source>
<translation>Show every control in every state</translation>
</message>
<message id="cli.help.doctor">
<source></source>
<translation>Say what is wrong with this installation and how to mend it.</translation>
</message>
<message id="cli.help.set_pin">
<source></source>
<translation>Set the staff's PIN.</translation>
</message>
<message id="cli.help.version">
<source></source>
<translation>Print the version.</translation>
</message>
<message id="cli.search.nothing">
<source></source>
<translation>Nothing found. Try other words, or --validity any to include what is no longer in force.</translation>
</message>
<message id="cli.applied">
<source></source>
<translation>Handed in. Receipt number {receipt}
Receiving agency: {agency}
Received {received}; last day for the answer {deadline}</translation>
</message>
<message id="cli.pin">
<source></source>
<translation>New PIN (at least 6 digits)</translation>
</message>
<message id="cli.pin.done">
<source></source>
<translation>The PIN is set.</translation>
</message>
<message id="error.document.unknown">
<source></source>
<translation>The library has no such document: {id}</translation>
</message>
<message id="error.receipt.wrong">
<source></source>
<translation>That is no correct receipt number; please check it.</translation>
</message>
<message id="error.receipt.elsewhere">
<source></source>
<translation>This terminal does not know the number. Scan the QR code on the receipt with a phone.</translation>
</message>
<message id="error.printer.missing">
<source></source>
<translation>There is no printer. You can take it away by QR code.</translation>
</message>
<message id="error.printer.refused">
<source></source>
<translation>The printer would not take it ({printer}). Please tell the staff, or scan the QR code.</translation>
</message>
<message id="error.printer.unset">
<source></source>
<translation>The page could not be prepared and was not printed. Please scan the QR code to take it away, or tell the staff.</translation>
</message>
<message id="doctor.disk">
<source></source>
<translation>The state directory {directory} can be written; {free} GB free (below 0.5 GB, make room).</translation>
</message>
<message id="doctor.state">
<source></source>
<translation>The state directory {directory} cannot be written: {reason}. Mend its permissions, or name another by MINGCHUANG_HOME.</translation>
</message>
<message id="doctor.settings">
<source></source>
<translation>The settings are in order.</translation>
</message>
<message id="doctor.settings_wrong">
<source></source>
<translation>The settings file {file} has a mistake: {reason}. Please correct it; until then defaults are used.</translation>
</message>
<message id="doctor.root">
<source></source>
<translation>The trusted root is in place.</translation>
</message>
<message id="doctor.root_missing">
<source></source>
<translation>The trusted root.json is missing: bring it from the portal and run mingchuang-sync --once --root FILE.</translation>
</message>
<message id="doctor.library">
<source></source>
<translation>The library is sound: release {sequence}, {documents} documents.</translation>
</message>
<message id="doctor.library_missing">
<source></source>
<translation>There is no library yet: run mingchuang-sync --once, or import from a stick.</translation>
</message>
<message id="doctor.library_damaged">
<source></source>
<translation>The library is damaged: run mingchuang-sync --once; it rebuilds it from the packs kept here.</translation>
</message>
<message id="doctor.library_aside">
<source></source>
<translation>The library was damaged and has been rebuilt; the damaged file is kept as {file}.</translation>
</message>
<message id="doctor.library_old">
<source></source>
<translation>The content is {days} days old: check the network, or import from a stick.</translation>
</message>
<message id="doctor.clock">
<source></source>
<translation>The system clock is in doubt (it says {now} UTC): set it right.</translation>
</message>
<message id="doctor.outbox">
<source></source>
<translation>The outbox is sound.</translation>
</message>
<message id="doctor.outbox_damaged">
<source></source>
<translation>The outbox {file} is damaged: do not delete it; call support.</translation>
</message>
<message id="doctor.outbox_aside">
<source></source>
<translation>A damaged outbox was set aside: {file}. It may hold requests not yet delivered; give it to support.</translation>
</message>
<message id="doctor.sync">
<source></source>
<translation>The last sync went well.</translation>
</message>
<message id="doctor.sync_never">
<source></source>
<translation>There has been no sync yet.</translation>
</message>
<message id="doctor.sync_failed">
<source></source>
<translation>The last sync failed ({code}): see the log, or run mingchuang-sync --once again.</translation>
</message>
<message id="doctor.font">
<source></source>
<translation>The fonts are in place.</translation>
</message>
<message id="doctor.font_missing">
<source></source>
<translation>The font {file} is missing: reinstall.</translation>
</message>
<message id="doctor.words">
<source></source>
<translation>The translations are compiled.</translation>
</message>
<message id="doctor.words_missing">
<source></source>
<translation>The translations are not compiled: run make setup.</translation>
</message>
<message id="doctor.voice">
<source></source>
<translation>There is a voice.</translation>
</message>
<message id="doctor.voice_missing">
<source></source>
<translation>There is no voice: install espeak-ng; without it only captions show.</translation>
</message>
<message id="doctor.printer">
<source></source>
<translation>Printer: {printer}</translation>
</message>
<message id="doctor.printer_missing">
<source></source>
<translation>There is no printer; citizens can take away by QR code.</translation>
</message>
<message id="doctor.pin">
<source></source>
<translation>The staff's PIN is set.</translation>
</message>
<message id="doctor.pin_missing">
<source></source>
<translation>No staff PIN is set: run mingchuang set-pin.</translation>
</message>
<message id="doctor.key_open">
<source></source>
<translation>The terminal's key {file} can be read by others: chmod 600 it.</translation>
</message>
<message id="doctor.restarts">
<source></source>
<translation>The terminal restarted itself {count} times within 24 hours: see the log supervisor.log</translation>
</message>
<message id="screenshots.done">
<source></source>
<translation>{count} pictures are in {directory}</translation>
</message>
<message id="screenshots.name">
<source></source>
<translation>Sample Zhang</translation>
</message>
</context>
</TS>
