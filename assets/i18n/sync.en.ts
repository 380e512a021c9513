<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="sync.help.once">
<source></source>
<translation>Do one round and end</translation>
</message>
<message id="sync.help.json">
<source></source>
<translation>Say what was done as JSON</translation>
</message>
<message id="sync.help.portal">
<source></source>
<translation>The portal's address</translation>
</message>
<message id="sync.help.root">
<source></source>
<translation>The trusted root (root.json, exported by the portal's init)</translation>
</message>
<message id="sync.help.import">
<source></source>
<translation>Import a release directory from a stick</translation>
</message>
<message id="sync.pulled">
<source></source>
<translation>Content is at release {sequence}: {added} added, {changed} changed, {dropped} dropped ({bytes} bytes fetched)</translation>
</message>
<message id="sync.pushed">
<source></source>
<translation>{pushed} requests delivered, {waiting} waiting</translation>
</message>
<message id="sync.media">
<source></source>
<translation>Media {have} of {want}</translation>
</message>
<message id="sync.healed">
<source></source>
<translation>The library was damaged and has been rebuilt from the packs kept here</translation>
</message>
<message id="error.sync.running">
<source></source>
<translation>The sync program is already running.</translation>
</message>
<message id="error.state.unwritable">
<source></source>
<translation>Cannot write {file}: {reason}. Check the folder's permissions and the disk's space.</translation>
</message>
<message id="error.library.sequence">
<source></source>
<translation>The pack does not follow (we have {have}, it begins at {pack}); the library is unchanged.</translation>
</message>
<message id="error.library.full">
<source></source>
<translation>The disk is full; this release was not applied and the old one stays in use. Please free space.</translation>
</message>
<message id="error.library.disk">
<source></source>
<translation>The disk did not answer, the library is unchanged: {file}. Please check the disk.</translation>
</message>
<message id="error.status.damaged">
<source></source>
<translation>The record of the last sync is damaged; the next sync writes it anew.</translation>
</message>
<message id="error.library.damaged">
<source></source>
<translation>The library file is damaged: {file}. Run mingchuang-sync --once to rebuild it.</translation>
</message>
<message id="error.library.old">
<source></source>
<translation>The library is of an older format: {file}. Run mingchuang-sync --once to rebuild it.</translation>
</message>
<message id="error.library.missing">
<source></source>
<translation>There is no library yet: {file}. Please sync once.</translation>
</message>
<message id="error.release.no_root">
<source></source>
<translation>The trusted root.json is missing. Bring it from the portal and name it by --root or in the settings.</translation>
</message>
<message id="error.release.exists">
<source></source>
<translation>There is a portal here already: {directory}. Nothing is overwritten, so that no key is lost.</translation>
</message>
<message id="error.release.none">
<source></source>
<translation>There is no portal here: {directory}. Run mingchuang-portal init first.</translation>
</message>
<message id="error.release.key_missing">
<source></source>
<translation>The key file {file} of the role "{role}" is missing.</translation>
</message>
<message id="error.release.media_changed">
<source></source>
<translation>The file {file} changed while it was published; try again.</translation>
</message>
<message id="error.release.expired">
<source></source>
<translation>The portal's signature has expired; nothing was updated and what is here stays in use. Tell the portal's keeper, and check this clock.</translation>
</message>
<message id="error.release.replayed">
<source></source>
<translation>An old signature was replayed; it was not used.</translation>
</message>
<message id="error.release.rolled_back">
<source></source>
<translation>What came is older than what is here; it was not used.</translation>
</message>
<message id="error.release.unsigned">
<source></source>
<translation>The signature is not right; nothing was used.</translation>
</message>
<message id="error.release.endless">
<source></source>
<translation>A file was larger than it should be; it was cut off.</translation>
</message>
<message id="error.release.tampered">
<source></source>
<translation>A file was tampered with; it was not used.</translation>
</message>
<message id="error.release.metadata_broken">
<source></source>
<translation>The portal's metadata is broken; it was not used.</translation>
</message>
<message id="error.release.slow">
<source></source>
<translation>The network is too slow; given up for now, will try again.</translation>
</message>
<message id="error.release.not_served">
<source></source>
<translation>The portal lacks a file it should have; will try again.</translation>
</message>
<message id="error.release.redirected">
<source></source>
<translation>The portal's address leads elsewhere, and a terminal does not follow. Set the portal's present address in the settings.</translation>
</message>
<message id="error.release.unreachable">
<source></source>
<translation>The portal cannot be reached. The terminal goes on as usual and will try again.</translation>
</message>
<message id="error.release.disk">
<source></source>
<translation>The disk cannot be written; check space and permissions.</translation>
</message>
<message id="error.release.pack_broken">
<source></source>
<translation>The pack {file} is broken; it was not used.</translation>
</message>
<message id="error.release.pack_too_large">
<source></source>
<translation>A pack is larger than it can be; it was not used.</translation>
</message>
<message id="error.release.format">
<source></source>
<translation>The pack is of a newer format ({format}); upgrade the terminal first.</translation>
</message>
<message id="error.push.portal_busy">
<source></source>
<translation>The portal is busy; requests are kept here and sent later.</translation>
</message>
<message id="error.push.refused">
<source></source>
<translation>The portal would not take a request; it is kept here. Please tell the portal's keeper.</translation>
</message>
<message id="error.push.unreachable">
<source></source>
<translation>The portal cannot be reached; requests are kept here and sent later.</translation>
</message>
<message id="error.push.false_acknowledgement">
<source></source>
<translation>The portal's acknowledgement is not to be trusted; requests are kept here.</translation>
</message>
<message id="error.settings.unreadable">
<source></source>
<translation>The settings file {file} cannot be read ({reason}); defaults are used.</translation>
</message>
<message id="error.settings.wrong">
<source></source>
<translation>The settings file {file} has a mistake: {reason}. Defaults are used; please correct it.</translation>
</message>
</context>
</TS>
