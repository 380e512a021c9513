<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="shell.name">
<source></source>
<translation>Mingchuang · Open Government Terminal</translation>
</message>
<message id="gallery.title">
<source></source>
<translation>Controls</translation>
</message>
<message id="gallery.colour">
<source></source>
<translation>Colour</translation>
</message>
<message id="gallery.type">
<source></source>
<translation>Type</translation>
</message>
<message id="gallery.buttons">
<source></source>
<translation>Buttons</translation>
</message>
<message id="gallery.choices">
<source></source>
<translation>Choices</translation>
</message>
<message id="gallery.fields">
<source></source>
<translation>Fields</translation>
</message>
<message id="gallery.told">
<source></source>
<translation>Hints and badges</translation>
</message>
<message id="gallery.rows">
<source></source>
<translation>Rows, tiles and tables</translation>
</message>
<message id="gallery.state.normal">
<source></source>
<translation>Normal</translation>
</message>
<message id="gallery.state.focused">
<source></source>
<translation>Focused</translation>
</message>
<message id="gallery.state.pressed">
<source></source>
<translation>Pressed</translation>
</message>
<message id="gallery.state.checked">
<source></source>
<translation>On</translation>
</message>
<message id="gallery.sheet">
<source></source>
<translation>A sheet</translation>
</message>
<message id="gallery.off">
<source></source>
<translation>off</translation>
</message>
<message id="shell.sample">
<source></source>
<translation>Sample</translation>
</message>
<message id="shell.back">
<source></source>
<translation>Back</translation>
</message>
<message id="shell.home">
<source></source>
<translation>Home</translation>
</message>
<message id="shell.display">
<source></source>
<translation>Display</translation>
</message>
<message id="shell.speak">
<source></source>
<translation>Listen</translation>
</message>
<message id="shell.speak.stop">
<source></source>
<translation>Stop</translation>
</message>
<message id="speech.bar">
<source></source>
<translation>Reading aloud</translation>
</message>
<message id="speech.back">
<source></source>
<translation>Back</translation>
</message>
<message id="speech.pause">
<source></source>
<translation>Pause</translation>
</message>
<message id="speech.resume">
<source></source>
<translation>Go on</translation>
</message>
<message id="speech.slower">
<source></source>
<translation>Slower</translation>
</message>
<message id="speech.faster">
<source></source>
<translation>Faster</translation>
</message>
<message id="speech.softer">
<source></source>
<translation>Softer</translation>
</message>
<message id="speech.louder">
<source></source>
<translation>Louder</translation>
</message>
<message id="speech.silent">
<source></source>
<translation>No sound here now: captions only</translation>
</message>
<message id="spoken.welcome">
<source></source>
<translation>Spoken screens are on. Move with the arrow keys, choose with enter; star reads the page, plus and minus set the volume.</translation>
</message>
<message id="spoken.role.button">
<source></source>
<translation>button</translation>
</message>
<message id="spoken.role.link">
<source></source>
<translation>link</translation>
</message>
<message id="spoken.role.checkbox">
<source></source>
<translation>checkbox</translation>
</message>
<message id="spoken.role.choice">
<source></source>
<translation>option</translation>
</message>
<message id="spoken.role.field">
<source></source>
<translation>field</translation>
</message>
<message id="spoken.role.tab">
<source></source>
<translation>tab</translation>
</message>
<message id="spoken.role.slider">
<source></source>
<translation>slider</translation>
</message>
<message id="spoken.role.dialog">
<source></source>
<translation>dialog</translation>
</message>
<message id="spoken.state.on">
<source></source>
<translation>chosen</translation>
</message>
<message id="spoken.state.off">
<source></source>
<translation>not chosen</translation>
</message>
<message id="spoken.state.disabled">
<source></source>
<translation>not available</translation>
</message>
<message id="spoken.state.empty">
<source></source>
<translation>empty</translation>
</message>
<message id="spoken.typed.secret">
<source></source>
<translation>one digit entered</translation>
</message>
<message id="spoken.typed.removed">
<source></source>
<translation>removed {text}</translation>
</message>
<message id="shell.language.name">
<source></source>
<translation>English</translation>
</message>
<message id="shell.finish">
<source></source>
<translation>Finish</translation>
</message>
<message id="shell.help">
<source></source>
<translation>Help</translation>
</message>
<message id="shell.help.title">
<source></source>
<translation>Call for help</translation>
</message>
<message id="shell.help.hall">
<source></source>
<translation>The hall’s help number</translation>
</message>
<message id="shell.help.call">
<source></source>
<translation>Ask staff to come</translation>
</message>
<message id="shell.help.called">
<source></source>
<translation>Staff have been told and will come. You can go on meanwhile.</translation>
</message>
<message id="shell.help.cancel">
<source></source>
<translation>No longer needed</translation>
</message>
<message id="shell.help.failed">
<source></source>
<translation>Staff could not be told. Please phone or go to the desk.</translation>
</message>
<message id="shell.help.keys">
<source></source>
<translation>Also by keypad: arrows move, Enter chooses, Backspace goes back, Home goes home, F1 calls for help.</translation>
</message>
<message id="shell.dock">
<source></source>
<translation>Main buttons</translation>
</message>
<message id="shell.close">
<source></source>
<translation>Close</translation>
</message>
<message id="shell.field.clear">
<source></source>
<translation>Clear</translation>
</message>
<message id="undo.undo">
<source></source>
<translation>Undo</translation>
</message>
<message id="undo.cleared">
<source></source>
<translation>Erased; you can undo this</translation>
</message>
<message id="undo.removed">
<source></source>
<translation>One character erased; you can undo this</translation>
</message>
<message id="undo.replaced">
<source></source>
<translation>Replaced; you can undo this</translation>
</message>
<message id="undo.condition">
<source></source>
<translation>A condition was taken away; you can undo this</translation>
</message>
<message id="undo.ink">
<source></source>
<translation>The strokes were wiped off; you can undo this</translation>
</message>
<message id="undo.call">
<source></source>
<translation>The call was cancelled; you can undo this</translation>
</message>
<message id="undo.form">
<source></source>
<translation>Your unfinished request is kept</translation>
</message>
<message id="undo.form.resume">
<source></source>
<translation>Go on with it</translation>
</message>
<message id="shell.page_up">
<source></source>
<translation>Page up</translation>
</message>
<message id="shell.page_down">
<source></source>
<translation>Page down</translation>
</message>
<message id="shell.qr.name">
<source></source>
<translation>QR code</translation>
</message>
<message id="shell.display.title">
<source></source>
<translation>How it looks</translation>
</message>
<message id="shell.display.elder">
<source></source>
<translation>Elder mode</translation>
</message>
<message id="shell.display.elder.line">
<source></source>
<translation>Larger type, no motion, more time</translation>
</message>
<message id="shell.display.text_size">
<source></source>
<translation>Text size</translation>
</message>
<message id="shell.display.size.small">
<source></source>
<translation>S</translation>
</message>
<message id="shell.display.size.standard">
<source></source>
<translation>M</translation>
</message>
<message id="shell.display.size.large">
<source></source>
<translation>L</translation>
</message>
<message id="shell.display.size.larger">
<source></source>
<translation>XL</translation>
</message>
<message id="shell.display.size.largest">
<source></source>
<translation>XXL</translation>
</message>
<message id="shell.display.contrast">
<source></source>
<translation>Colours</translation>
</message>
<message id="shell.display.contrast.light">
<source></source>
<translation>Light</translation>
</message>
<message id="shell.display.contrast.dark">
<source></source>
<translation>Dark</translation>
</message>
<message id="shell.display.contrast.yellow">
<source></source>
<translation>Yellow</translation>
</message>
<message id="shell.display.low">
<source></source>
<translation>Low reach</translation>
</message>
<message id="shell.display.low.line">
<source></source>
<translation>Everything moves down, within reach from a wheelchair</translation>
</message>
<message id="shell.display.spoken">
<source></source>
<translation>Spoken screens</translation>
</message>
<message id="shell.display.spoken.line">
<source></source>
<translation>Every button and page is spoken; plugging in headphones switches it on</translation>
</message>
<message id="shell.display.done">
<source></source>
<translation>Done</translation>
</message>
<message id="shell.finish.title">
<source></source>
<translation>Finish and clear?</translation>
</message>
<message id="shell.finish.line">
<source></source>
<translation>Everything you typed is cleared; the next person sees none of it. Requests already handed in are not affected.</translation>
</message>
<message id="shell.finish.yes">
<source></source>
<translation>Finish and clear</translation>
</message>
<message id="shell.finish.no">
<source></source>
<translation>Go on</translation>
</message>
<message id="shell.idle.title">
<source></source>
<translation>Are you still there?</translation>
</message>
<message id="shell.idle.line">
<source></source>
<translation>In {seconds} seconds everything you typed is cleared.</translation>
</message>
<message id="shell.idle.stay">
<source></source>
<translation>I am here, go on</translation>
</message>
<message id="shell.rest.touch">
<source></source>
<translation>Touch to begin</translation>
</message>
<message id="shell.rest.private">
<source></source>
<translation>Press “Finish” when done: all you typed is cleared</translation>
</message>
<message id="shell.rest.restarted">
<source></source>
<translation>Staff, please note: this terminal has restarted itself {count} times today</translation>
</message>
<message id="shell.rest.line">
<source></source>
<translation>Help yourself here</translation>
</message>
<message id="shell.rest.find">
<source></source>
<translation>Find rules and policies</translation>
</message>
<message id="shell.rest.explained">
<source></source>
<translation>Policies explained</translation>
</message>
<message id="shell.rest.apply">
<source></source>
<translation>Apply for information</translation>
</message>
<message id="shell.rest.call">
<source></source>
<translation>Whom to call</translation>
</message>
<message id="shell.age">
<source></source>
<translation>Note: this content is {days} days old; please check with the issuing agency.</translation>
</message>
<message id="shell.age.none">
<source></source>
<translation>This terminal has no content yet; please tell the staff.</translation>
</message>
<message id="error.unexpected">
<source></source>
<translation>Something went wrong; please try again or tell the staff.</translation>
</message>
<message id="month.1">
<source></source>
<translation>January</translation>
</message>
<message id="month.2">
<source></source>
<translation>February</translation>
</message>
<message id="month.3">
<source></source>
<translation>March</translation>
</message>
<message id="month.4">
<source></source>
<translation>April</translation>
</message>
<message id="month.5">
<source></source>
<translation>May</translation>
</message>
<message id="month.6">
<source></source>
<translation>June</translation>
</message>
<message id="month.7">
<source></source>
<translation>July</translation>
</message>
<message id="month.8">
<source></source>
<translation>August</translation>
</message>
<message id="month.9">
<source></source>
<translation>September</translation>
</message>
<message id="month.10">
<source></source>
<translation>October</translation>
</message>
<message id="month.11">
<source></source>
<translation>November</translation>
</message>
<message id="month.12">
<source></source>
<translation>December</translation>
</message>
<message id="home.question">
<source></source>
<translation>What are you looking for?</translation>
</message>
<message id="home.question.line">
<source></source>
<translation>Government information, at hand</translation>
</message>
<message id="home.browse">
<source></source>
<translation>Find information</translation>
</message>
<message id="home.browse.line">
<source></source>
<translation>By category, agency or region</translation>
</message>
<message id="home.explained">
<source></source>
<translation>Policies explained</translation>
</message>
<message id="home.explained.line">
<source></source>
<translation>Pictures, films, questions</translation>
</message>
<message id="home.apply">
<source></source>
<translation>Apply for information</translation>
</message>
<message id="home.apply.line">
<source></source>
<translation>Not found? Ask the agency</translation>
</message>
<message id="home.follow">
<source></source>
<translation>Follow a request</translation>
</message>
<message id="home.follow.line">
<source></source>
<translation>By your receipt number</translation>
</message>
<message id="home.register">
<source></source>
<translation>Register of rules</translation>
</message>
<message id="home.register.line">
<source></source>
<translation>In force and repealed</translation>
</message>
<message id="home.call">
<source></source>
<translation>Whom to call</translation>
</message>
<message id="home.call.line">
<source></source>
<translation>Disclosure offices</translation>
</message>
<message id="home.fees">
<source></source>
<translation>Fees</translation>
</message>
<message id="home.fees.line">
<source></source>
<translation>Nothing outside the list</translation>
</message>
<message id="home.consultations">
<source></source>
<translation>Have your say</translation>
</message>
<message id="home.consultations.line">
<source></source>
<translation>Drafts open for comment</translation>
</message>
<message id="home.benefits">
<source></source>
<translation>For business</translation>
</message>
<message id="home.benefits.line">
<source></source>
<translation>The core terms</translation>
</message>
<message id="home.topics">
<source></source>
<translation>Topics</translation>
</message>
<message id="home.topics.line">
<source></source>
<translation>Curated columns</translation>
</message>
<message id="home.hotline">
<source></source>
<translation>You may also call the {number} hotline</translation>
</message>
<message id="search.title">
<source></source>
<translation>Search</translation>
</message>
<message id="search.placeholder">
<source></source>
<translation>Say what you want to know, or a title or number</translation>
</message>
<message id="hearing.speak">
<source></source>
<translation>Speak</translation>
</message>
<message id="hearing.title">
<source></source>
<translation>Say what you are looking for</translation>
</message>
<message id="hearing.starting">
<source></source>
<translation>Opening the microphone…</translation>
</message>
<message id="hearing.listening">
<source></source>
<translation>Please speak, I am listening</translation>
</message>
<message id="hearing.thinking">
<source></source>
<translation>Making out what you said…</translation>
</message>
<message id="hearing.example">
<source></source>
<translation>For example: how do I get a residence permit?</translation>
</message>
<message id="hearing.done">
<source></source>
<translation>I have finished</translation>
</message>
<message id="hearing.heard">
<source></source>
<translation>Which one did you say?</translation>
</message>
<message id="hearing.again">
<source></source>
<translation>Say it again</translation>
</message>
<message id="hearing.write">
<source></source>
<translation>I will write instead</translation>
</message>
<message id="hearing.failed.quiet">
<source></source>
<translation>Nothing was heard: please come closer and try again</translation>
</message>
<message id="hearing.failed.microphone">
<source></source>
<translation>The microphone does not work: please write</translation>
</message>
<message id="hearing.failed.recogniser">
<source></source>
<translation>That was not understood: please say it again, or write</translation>
</message>
<message id="search.current_only">
<source></source>
<translation>Current only</translation>
</message>
<message id="search.any_validity">
<source></source>
<translation>With outdated</translation>
</message>
<message id="search.filter.kind">
<source></source>
<translation>Kind</translation>
</message>
<message id="search.filter.region">
<source></source>
<translation>Region</translation>
</message>
<message id="search.filter.agency">
<source></source>
<translation>Agency</translation>
</message>
<message id="search.filter.year">
<source></source>
<translation>Year</translation>
</message>
<message id="search.total">
<source></source>
<translation>{count} found</translation>
</message>
<message id="search.hidden">
<source></source>
<translation>{count} outdated ones not shown</translation>
</message>
<message id="search.count">
<source></source>
<translation>{count}</translation>
</message>
<message id="search.older">
<source></source>
<translation>{count} older versions</translation>
</message>
<message id="search.older.hide">
<source></source>
<translation>Hide older versions</translation>
</message>
<message id="search.why.number">
<source></source>
<translation>The document number fits</translation>
</message>
<message id="search.why.article">
<source></source>
<translation>Holds the article you asked for ({meant})</translation>
</message>
<message id="search.why.title">
<source></source>
<translation>Its name is what you wrote</translation>
</message>
<message id="search.why.title_part">
<source></source>
<translation>“{said}” stands in the title</translation>
</message>
<message id="search.why.title_short">
<source></source>
<translation>“{said}” is short for this</translation>
</message>
<message id="search.why.words">
<source></source>
<translation>Your words stand in the title</translation>
</message>
<message id="search.why.alike">
<source></source>
<translation>Its name is like “{said}”</translation>
</message>
<message id="search.why.sound">
<source></source>
<translation>It sounds like this</translation>
</message>
<message id="search.why.everyday">
<source></source>
<translation>What you call “{said}” comes under “{meant}” in law</translation>
</message>
<message id="search.why.term">
<source></source>
<translation>Deals with “{meant}”</translation>
</message>
<message id="search.why.text">
<source></source>
<translation>Your words stand in the text</translation>
</message>
<message id="search.why.meaning">
<source></source>
<translation>Alike in meaning</translation>
</message>
<message id="search.why.place">
<source></source>
<translation>Applies to {said}</translation>
</message>
<message id="search.understood">
<source></source>
<translation>Understood as (tap to remove)</translation>
</message>
<message id="search.part.place">
<source></source>
<translation>Region: {value}</translation>
</message>
<message id="search.part.agency">
<source></source>
<translation>Agency: {value}</translation>
</message>
<message id="search.part.number">
<source></source>
<translation>Number: {value}</translation>
</message>
<message id="search.part.everyday">
<source></source>
<translation>{said} → {value}</translation>
</message>
<message id="search.part.article">
<source></source>
<translation>Article {n}</translation>
</message>
<message id="search.part.inserted">
<source></source>
<translation>Article {n}-{m}</translation>
</message>
<message id="search.part.year">
<source></source>
<translation>{first}</translation>
</message>
<message id="search.part.years">
<source></source>
<translation>{first} to {last}</translation>
</message>
<message id="search.part.since">
<source></source>
<translation>Since {first}</translation>
</message>
<message id="search.part.until">
<source></source>
<translation>Until {last}</translation>
</message>
<message id="search.corrected">
<source></source>
<translation>Showing results for “{title}”</translation>
</message>
<message id="search.did_you_mean">
<source></source>
<translation>Did you mean “{title}”?</translation>
</message>
<message id="search.literally">
<source></source>
<translation>Search for what I wrote</translation>
</message>
<message id="search.relaxed">
<source></source>
<translation>Nothing fits in full. Let go: {parts}. These come nearest.</translation>
</message>
<message id="search.dropped">
<source></source>
<translation>No document holds {words}: left out.</translation>
</message>
<message id="search.spoken">
<source></source>
<translation>{count} found.</translation>
</message>
<message id="search.spoken.result">
<source></source>
<translation>Number {at}: {title}, {validity}.</translation>
</message>
<message id="search.hotline">
<source></source>
<translation>Call {number} and ask</translation>
</message>
<message id="search.not_here">
<source></source>
<translation>Not what you need?</translation>
</message>
<message id="search.no_choices">
<source></source>
<translation>Nothing to choose</translation>
</message>
<message id="search.examples">
<source></source>
<translation>For example</translation>
</message>
<message id="search.suggest.title">
<source></source>
<translation>Open</translation>
</message>
<message id="search.suggest.agency">
<source></source>
<translation>Agency</translation>
</message>
<message id="search.suggest.question">
<source></source>
<translation>Search</translation>
</message>
<message id="search.often_read">
<source></source>
<translation>Often read</translation>
</message>
<message id="search.nothing">
<source></source>
<translation>Nothing found</translation>
</message>
<message id="search.nothing.line">
<source></source>
<translation>Try other words, or call {number}. You may also apply for it.</translation>
</message>
<message id="search.nearest">
<source></source>
<translation>What comes nearest</translation>
</message>
<message id="search.try">
<source></source>
<translation>Or try these questions</translation>
</message>
<message id="search.widen">
<source></source>
<translation>Search without filters</translation>
</message>
<message id="search.nothing.said">
<source></source>
<translation>You wrote: </translation>
</message>
<message id="search.show_hidden">
<source></source>
<translation>Show {count} outdated ones</translation>
</message>
<message id="search.browse_instead">
<source></source>
<translation>Browse instead</translation>
</message>
<message id="search.apply_instead">
<source></source>
<translation>Apply for this information</translation>
</message>
<message id="browse.title">
<source></source>
<translation>Find information</translation>
</message>
<message id="browse.category">
<source></source>
<translation>Category</translation>
</message>
<message id="browse.kind">
<source></source>
<translation>Kind</translation>
</message>
<message id="browse.agency">
<source></source>
<translation>Agency</translation>
</message>
<message id="browse.region">
<source></source>
<translation>Region</translation>
</message>
<message id="browse.newest">
<source></source>
<translation>Newest</translation>
</message>
<message id="browse.empty">
<source></source>
<translation>None yet</translation>
</message>
<message id="register.line">
<source></source>
<translation>All normative and policy documents, outdated ones too; where one was replaced, it says by what.</translation>
</message>
<message id="register.replaced">
<source></source>
<translation>Replaced by: {title}</translation>
</message>
<message id="list.empty">
<source></source>
<translation>Nothing here yet</translation>
</message>
<message id="list.empty.line">
<source></source>
<translation>It appears once the portal publishes it.</translation>
</message>
<message id="reader.title">
<source></source>
<translation>Read</translation>
</message>
<message id="reader.number">
<source></source>
<translation>Document number</translation>
</message>
<message id="reader.index_number">
<source></source>
<translation>Index number</translation>
</message>
<message id="reader.agency">
<source></source>
<translation>Issuing agency</translation>
</message>
<message id="reader.kind">
<source></source>
<translation>Kind</translation>
</message>
<message id="reader.region">
<source></source>
<translation>Applies to</translation>
</message>
<message id="reader.written">
<source></source>
<translation>Written</translation>
</message>
<message id="reader.published">
<source></source>
<translation>Published</translation>
</message>
<message id="reader.effective">
<source></source>
<translation>In force from</translation>
</message>
<message id="reader.expires">
<source></source>
<translation>Expires</translation>
</message>
<message id="reader.gone">
<source></source>
<translation>This document was withdrawn, or is not on this terminal.</translation>
</message>
<message id="reader.contents.articles">
<source></source>
<translation>{heading}: {count} articles</translation>
</message>
<message id="reader.contents">
<source></source>
<translation>Contents</translation>
</message>
<message id="reader.find">
<source></source>
<translation>Find in page</translation>
</message>
<message id="reader.find.placeholder">
<source></source>
<translation>Find in this document</translation>
</message>
<message id="reader.find.previous">
<source></source>
<translation>Previous</translation>
</message>
<message id="reader.find.next">
<source></source>
<translation>Next</translation>
</message>
<message id="reader.aloud">
<source></source>
<translation>Read aloud</translation>
</message>
<message id="reader.plain_words">
<source></source>
<translation>First, in plain words</translation>
</message>
<message id="reader.related">
<source></source>
<translation>Related</translation>
</message>
<message id="reader.explainers">
<source></source>
<translation>Explained</translation>
</message>
<message id="reader.versions">
<source></source>
<translation>Other versions of this text</translation>
</message>
<message id="reader.cited">
<source></source>
<translation>Related documents</translation>
</message>
<message id="reader.topics">
<source></source>
<translation>Topics</translation>
</message>
<message id="reader.often">
<source></source>
<translation>Often read of this kind</translation>
</message>
<message id="reader.attachments">
<source></source>
<translation>Attachments</translation>
</message>
<message id="reader.attachment.coming">
<source></source>
<translation>Still being fetched; come back later</translation>
</message>
<message id="reader.attachment.phone">
<source></source>
<translation>Please scan and see it on the website</translation>
</message>
<message id="reader.take">
<source></source>
<translation>Take away</translation>
</message>
<message id="reader.take.scan">
<source></source>
<translation>Scan with a phone to read it on the official website</translation>
</message>
<message id="reader.take.none">
<source></source>
<translation>This document has no address on the web; you may print it.</translation>
</message>
<message id="reader.ended_by">
<source></source>
<translation>No longer in force; replaced by {title}. {day}</translation>
</message>
<message id="reader.ended">
<source></source>
<translation>No longer in force; kept for reference only.</translation>
</message>
<message id="reader.unstated">
<source></source>
<translation>The source does not say whether this is still in force; please check with the issuing agency.</translation>
</message>
<message id="reader.not_yet">
<source></source>
<translation>This document is not yet in force.</translation>
</message>
<message id="print.document">
<source></source>
<translation>Print this document</translation>
</message>
<message id="print.none">
<source></source>
<translation>No printer here</translation>
</message>
<message id="print.receipt">
<source></source>
<translation>Print the receipt</translation>
</message>
<message id="print.none_receipt">
<source></source>
<translation>No printer: scan the code or note the number</translation>
</message>
<message id="print.going">
<source></source>
<translation>Printing…</translation>
</message>
<message id="print.done">
<source></source>
<translation>Sent to the printer; please take it.</translation>
</message>
<message id="reader.reduced">
<source></source>
<translation>Note: parts of this text cannot be shown on this terminal. Please rely on the original published by the issuing agency.</translation>
</message>
<message id="picture.broken">
<source></source>
<translation>This picture cannot be opened</translation>
</message>
<message id="picture.smaller">
<source></source>
<translation>Smaller</translation>
</message>
<message id="picture.larger">
<source></source>
<translation>Larger</translation>
</message>
<message id="picture.left">
<source></source>
<translation>Left</translation>
</message>
<message id="picture.right">
<source></source>
<translation>Right</translation>
</message>
<message id="picture.open">
<source></source>
<translation>Tap to see it large</translation>
</message>
<message id="explainers.all">
<source></source>
<translation>All</translation>
</message>
<message id="explainer.documents">
<source></source>
<translation>The documents it explains</translation>
</message>
<message id="film.play">
<source></source>
<translation>Play</translation>
</message>
<message id="film.pause">
<source></source>
<translation>Pause</translation>
</message>
<message id="film.stop">
<source></source>
<translation>Stop</translation>
</message>
<message id="film.no_captions">
<source></source>
<translation>This film has no captions</translation>
</message>
<message id="film.broken">
<source></source>
<translation>This film cannot be played</translation>
</message>
<message id="agencies.line">
<source></source>
<translation>Ask an agency by its disclosure telephone; if unsure whom, call {number}.</translation>
</message>
<message id="agencies.office_phone">
<source></source>
<translation>Disclosure office {number}</translation>
</message>
<message id="agency.title">
<source></source>
<translation>Agency</translation>
</message>
<message id="agency.office">
<source></source>
<translation>Disclosure office</translation>
</message>
<message id="agency.own">
<source></source>
<translation>The agency itself</translation>
</message>
<message id="agency.name">
<source></source>
<translation>Name</translation>
</message>
<message id="agency.telephone">
<source></source>
<translation>Telephone</translation>
</message>
<message id="agency.fax">
<source></source>
<translation>Fax</translation>
</message>
<message id="agency.address">
<source></source>
<translation>Address</translation>
</message>
<message id="agency.postcode">
<source></source>
<translation>Post code</translation>
</message>
<message id="agency.hours">
<source></source>
<translation>Hours</translation>
</message>
<message id="agency.email">
<source></source>
<translation>E-mail</translation>
</message>
<message id="agency.duties">
<source></source>
<translation>Duties</translation>
</message>
<message id="agency.documents">
<source></source>
<translation>Its documents</translation>
</message>
<message id="agency.apply">
<source></source>
<translation>Apply to it for information</translation>
</message>
<message id="fees.line">
<source></source>
<translation>Nothing outside the list may be charged. You may refuse and report what is not on it.</translation>
</message>
<message id="fees.standard">
<source></source>
<translation>Standard</translation>
</message>
<message id="fees.unit">
<source></source>
<translation>Unit</translation>
</message>
<message id="fees.basis">
<source></source>
<translation>Basis</translation>
</message>
<message id="fees.agency">
<source></source>
<translation>Charged by</translation>
</message>
<message id="fees.remark">
<source></source>
<translation>Remark</translation>
</message>
<message id="consultation.open">
<source></source>
<translation>Open</translation>
</message>
<message id="consultation.closed">
<source></source>
<translation>Closed</translation>
</message>
<message id="consultation.period">
<source></source>
<translation>{opens} to {closes}</translation>
</message>
<message id="consultation.feedback">
<source></source>
<translation>What became of the comments</translation>
</message>
<message id="benefits.no_application">
<source></source>
<translation>No application needed</translation>
</message>
<message id="benefits.entitled">
<source></source>
<translation>Who is entitled</translation>
</message>
<message id="benefits.office">
<source></source>
<translation>Handled by</translation>
</message>
<message id="benefits.contact">
<source></source>
<translation>Contact</translation>
</message>
<message id="apply.back">
<source></source>
<translation>Back</translation>
</message>
<message id="apply.next">
<source></source>
<translation>Next</translation>
</message>
<message id="apply.submit">
<source></source>
<translation>Hand in</translation>
</message>
<message id="apply.submitting">
<source></source>
<translation>Handing in…</translation>
</message>
<message id="apply.not_found">
<source></source>
<translation>None of these, go on</translation>
</message>
<message id="apply.change">
<source></source>
<translation>Change</translation>
</message>
<message id="apply.empty">
<source></source>
<translation>(empty)</translation>
</message>
<message id="apply.what">
<source></source>
<translation>What information do you want?</translation>
</message>
<message id="apply.what.line">
<source></source>
<translation>A title, a number, or your own words.</translation>
</message>
<message id="apply.what.example">
<source></source>
<translation>For example: the 2025 subsidy for lifts in old buildings of this district</translation>
</message>
<message id="apply.published">
<source></source>
<translation>Perhaps it is one of these</translation>
</message>
<message id="apply.published.line">
<source></source>
<translation>What is published needs no request: tap to read it.</translation>
</message>
<message id="apply.published.looking">
<source></source>
<translation>Looking whether it is published…</translation>
</message>
<message id="apply.published.none">
<source></source>
<translation>Nothing published was found; go on</translation>
</message>
<message id="apply.agency">
<source></source>
<translation>Which agency?</translation>
</message>
<message id="apply.agency.line">
<source></source>
<translation>Who made the information answers for it. If unsure, choose the nearest; it will tell you whose it is.</translation>
</message>
<message id="apply.agency.suggested">
<source></source>
<translation>Most likely</translation>
</message>
<message id="apply.agency.all">
<source></source>
<translation>All agencies</translation>
</message>
<message id="apply.applicant">
<source></source>
<translation>Who applies?</translation>
</message>
<message id="apply.applicant.line">
<source></source>
<translation>A person is a citizen; a company or society an organisation.</translation>
</message>
<message id="apply.name">
<source></source>
<translation>Your name</translation>
</message>
<message id="apply.name.line">
<source></source>
<translation>As on your document. Only the agency can see it.</translation>
</message>
<message id="apply.document">
<source></source>
<translation>Your identity document</translation>
</message>
<message id="apply.document.line">
<source></source>
<translation>The law asks for proof of identity (Art. 29).</translation>
</message>
<message id="apply.telephone">
<source></source>
<translation>Your telephone</translation>
</message>
<message id="apply.telephone.line">
<source></source>
<translation>The agency calls it for a correction or the answer.</translation>
</message>
<message id="apply.organisation">
<source></source>
<translation>The organisation</translation>
</message>
<message id="apply.organisation.line">
<source></source>
<translation>Its full name.</translation>
</message>
<message id="apply.credit_code">
<source></source>
<translation>Unified social credit code</translation>
</message>
<message id="apply.credit_code.line">
<source></source>
<translation>The 18 places on the licence.</translation>
</message>
<message id="apply.legal_representative">
<source></source>
<translation>Legal representative</translation>
</message>
<message id="apply.contact">
<source></source>
<translation>Contact person</translation>
</message>
<message id="apply.delivery">
<source></source>
<translation>How would you like to get it?</translation>
</message>
<message id="apply.delivery.line">
<source></source>
<translation>The agency follows your wish where it can.</translation>
</message>
<message id="apply.address">
<source></source>
<translation>Where to?</translation>
</message>
<message id="apply.address.line">
<source></source>
<translation>Province, city, district, street and number.</translation>
</message>
<message id="apply.email">
<source></source>
<translation>Your e-mail</translation>
</message>
<message id="apply.fax">
<source></source>
<translation>Your fax number</translation>
</message>
<message id="apply.copy">
<source></source>
<translation>In what form?</translation>
</message>
<message id="apply.copy.line">
<source></source>
<translation>It is free; only excessive requests may cost (Art. 42).</translation>
</message>
<message id="apply.more">
<source></source>
<translation>Anything to add?</translation>
</message>
<message id="apply.more.line">
<source></source>
<translation>All optional: just go on.</translation>
</message>
<message id="apply.review">
<source></source>
<translation>Please look it over</translation>
</message>
<message id="apply.sealed">
<source></source>
<translation>On handing in, your request is sealed at once: only the agency can open it, and nothing personal stays on this terminal.</translation>
</message>
<message id="receipt.done">
<source></source>
<translation>Your request is handed in</translation>
</message>
<message id="receipt.received">
<source></source>
<translation>Received</translation>
</message>
<message id="receipt.clock">
<source></source>
<translation>This terminal's clock may be wrong; the agency's register decides the day.</translation>
</message>
<message id="follow.question">
<source></source>
<translation>How does your request stand?</translation>
</message>
<message id="follow.line">
<source></source>
<translation>Type the number on your receipt, or scan its code.</translation>
</message>
<message id="follow.look">
<source></source>
<translation>Look</translation>
</message>
<message id="follow.elsewhere">
<source></source>
<translation>This request was handed in at another terminal, and this one is offline now. Try again later, or scan the code below with a phone.</translation>
</message>
<message id="staff.title">
<source></source>
<translation>Staff</translation>
</message>
<message id="staff.call">
<source></source>
<translation>Help called</translation>
</message>
<message id="staff.call.line">
<source></source>
<translation>Someone at this terminal asked for help.</translation>
</message>
<message id="staff.call.attended">
<source></source>
<translation>Attended to</translation>
</message>
<message id="staff.pin">
<source></source>
<translation>Please enter the PIN</translation>
</message>
<message id="staff.pin.label">
<source></source>
<translation>PIN</translation>
</message>
<message id="staff.enter">
<source></source>
<translation>Enter</translation>
</message>
<message id="staff.version">
<source></source>
<translation>Version</translation>
</message>
<message id="staff.sync">
<source></source>
<translation>Last sync</translation>
</message>
<message id="staff.sync_result">
<source></source>
<translation>Sync result</translation>
</message>
<message id="staff.library">
<source></source>
<translation>Library</translation>
</message>
<message id="staff.library.value">
<source></source>
<translation>{documents} documents, {megabytes} MB</translation>
</message>
<message id="staff.release">
<source></source>
<translation>Release</translation>
</message>
<message id="staff.release.value">
<source></source>
<translation>No. {sequence} ({day})</translation>
</message>
<message id="staff.outbox">
<source></source>
<translation>Outbox</translation>
</message>
<message id="staff.outbox.value">
<source></source>
<translation>{waiting} waiting, oldest {oldest}; {total} in all</translation>
</message>
<message id="staff.outbox_damaged">
<source></source>
<translation>Outbox was damaged</translation>
</message>
<message id="staff.refused">
<source></source>
<translation>Refused by the portal</translation>
</message>
<message id="staff.disk">
<source></source>
<translation>Disk</translation>
</message>
<message id="staff.disk.value">
<source></source>
<translation>{free} GB free of {total} GB</translation>
</message>
<message id="staff.printer">
<source></source>
<translation>Printer</translation>
</message>
<message id="staff.printer.none">
<source></source>
<translation>None</translation>
</message>
<message id="staff.media">
<source></source>
<translation>Media</translation>
</message>
<message id="staff.clock">
<source></source>
<translation>Clock</translation>
</message>
<message id="staff.clock.doubt">
<source></source>
<translation>May be wrong; please set it</translation>
</message>
<message id="staff.settings">
<source></source>
<translation>Settings</translation>
</message>
<message id="staff.never">
<source></source>
<translation>Never</translation>
</message>
<message id="staff.minutes">
<source></source>
<translation>{count} min ago</translation>
</message>
<message id="staff.hours">
<source></source>
<translation>{count} hours ago</translation>
</message>
<message id="staff.days">
<source></source>
<translation>{count} days ago</translation>
</message>
<message id="staff.sync_now">
<source></source>
<translation>Sync now</translation>
</message>
<message id="staff.sync.asked">
<source></source>
<translation>The sync program has been asked.</translation>
</message>
<message id="staff.import">
<source></source>
<translation>Import from USB</translation>
</message>
<message id="staff.import.none">
<source></source>
<translation>No stick with a release was found.</translation>
</message>
<message id="staff.import.going">
<source></source>
<translation>Importing…</translation>
</message>
<message id="staff.leave">
<source></source>
<translation>Leave</translation>
</message>
<message id="staff.quit">
<source></source>
<translation>Quit</translation>
</message>
<message id="staff.restarts">
<source></source>
<translation>Restarts within 24 hours</translation>
</message>
<message id="staff.log">
<source></source>
<translation>Log</translation>
</message>
<message id="shell.colon">
<source></source>
<translation xml:space="preserve">: </translation>
</message>
<message id="shell.comma">
<source></source>
<translation>, </translation>
</message>
<message id="shell.age.damaged">
<source></source>
<translation>This terminal's library is damaged and waits to be repaired; please tell the staff.</translation>
</message>
<message id="follow.asking">
<source></source>
<translation>Asking the city's server, please wait…</translation>
</message>
<message id="follow.unknown">
<source></source>
<translation>There is no such receipt number. Please check it against your receipt.</translation>
</message>
<message id="staff.on_behalf">
<source></source>
<translation>File a spoken request</translation>
</message>
<message id="reader.take.portal">
<source></source>
<translation>Scan with a phone to read the full text on the city's server</translation>
</message>
</context>
</TS>
