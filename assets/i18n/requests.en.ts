<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="paper.form.title">
<source></source>
<translation>Application for disclosure of government information</translation>
</message>
<message id="paper.form.received">
<source></source>
<translation>Day of receipt</translation>
</message>
<message id="paper.form.asked">
<source></source>
<translation>Information wanted</translation>
</message>
<message id="paper.form.wished">
<source></source>
<translation>How to provide it</translation>
</message>
<message id="paper.form.signature">
<source></source>
<translation>Applicant's signature:</translation>
</message>
<message id="paper.form.date">
<source></source>
<translation>Date:</translation>
</message>
<message id="paper.receipt.title">
<source></source>
<translation>Receipt of a request for information</translation>
</message>
<message id="paper.receipt.scan">
<source></source>
<translation>Scan with a phone to see how it stands</translation>
</message>
<message id="paper.receipt.keep">
<source></source>
<translation>Keep this number: with it any terminal shows how the request stands. Nothing personal is on this slip.</translation>
</message>
<message id="applicant.citizen">
<source></source>
<translation>Citizen</translation>
</message>
<message id="applicant.organisation">
<source></source>
<translation>Legal person or other organisation</translation>
</message>
<message id="form.applicant">
<source></source>
<translation>Kind of applicant</translation>
</message>
<message id="form.name">
<source></source>
<translation>Name</translation>
</message>
<message id="form.document_kind">
<source></source>
<translation>Kind of identity document</translation>
</message>
<message id="form.document_number">
<source></source>
<translation>Number of the document</translation>
</message>
<message id="form.organisation">
<source></source>
<translation>Name of the organisation</translation>
</message>
<message id="form.organisation_kind">
<source></source>
<translation>Kind of organisation</translation>
</message>
<message id="form.credit_code">
<source></source>
<translation>Unified social credit code</translation>
</message>
<message id="form.legal_representative">
<source></source>
<translation>Legal representative</translation>
</message>
<message id="form.contact_person">
<source></source>
<translation>Contact person</translation>
</message>
<message id="form.telephone">
<source></source>
<translation>Telephone</translation>
</message>
<message id="form.address">
<source></source>
<translation>Address</translation>
</message>
<message id="form.postcode">
<source></source>
<translation>Post code</translation>
</message>
<message id="form.fax">
<source></source>
<translation>Fax</translation>
</message>
<message id="form.email">
<source></source>
<translation>E-mail</translation>
</message>
<message id="form.employer">
<source></source>
<translation>Employer</translation>
</message>
<message id="form.agency">
<source></source>
<translation>Receiving agency</translation>
</message>
<message id="form.description">
<source></source>
<translation>Description of the information</translation>
</message>
<message id="form.information_title">
<source></source>
<translation>Title</translation>
</message>
<message id="form.information_number">
<source></source>
<translation>Document number</translation>
</message>
<message id="form.purpose">
<source></source>
<translation>Purpose (optional)</translation>
</message>
<message id="form.delivery">
<source></source>
<translation>Way of providing</translation>
</message>
<message id="form.copy">
<source></source>
<translation>Form of the copy</translation>
</message>
<message id="form.accept_other">
<source></source>
<translation>Other ways accepted if this one is not possible</translation>
</message>
<message id="form.filed_by">
<source></source>
<translation>Filed by</translation>
</message>
<message id="form.language">
<source></source>
<translation>Language</translation>
</message>
<message id="form.yes">
<source></source>
<translation>Yes</translation>
</message>
<message id="form.no">
<source></source>
<translation>No</translation>
</message>
<message id="filed_by.self">
<source></source>
<translation>The applicant, at the terminal</translation>
</message>
<message id="filed_by.staff">
<source></source>
<translation>Oral request, written down by staff (Art. 29)</translation>
</message>
<message id="identity_document.resident_identity">
<source></source>
<translation>Resident identity card</translation>
</message>
<message id="identity_document.passport">
<source></source>
<translation>Passport</translation>
</message>
<message id="identity_document.hk_macao_permit">
<source></source>
<translation>Permit of a Hong Kong or Macao resident</translation>
</message>
<message id="identity_document.taiwan_permit">
<source></source>
<translation>Permit of a Taiwan resident</translation>
</message>
<message id="identity_document.foreign_residence">
<source></source>
<translation>Foreigner's permanent residence card</translation>
</message>
<message id="identity_document.military">
<source></source>
<translation>Military identity card</translation>
</message>
<message id="identity_document.other">
<source></source>
<translation>Other document</translation>
</message>
<message id="organisation_kind.enterprise">
<source></source>
<translation>Enterprise</translation>
</message>
<message id="organisation_kind.research">
<source></source>
<translation>Research body</translation>
</message>
<message id="organisation_kind.public_interest">
<source></source>
<translation>Public-interest body</translation>
</message>
<message id="organisation_kind.legal_service">
<source></source>
<translation>Legal service</translation>
</message>
<message id="organisation_kind.other">
<source></source>
<translation>Other</translation>
</message>
<message id="delivery.post">
<source></source>
<translation>By post</translation>
</message>
<message id="delivery.email">
<source></source>
<translation>By e-mail</translation>
</message>
<message id="delivery.fax">
<source></source>
<translation>By fax</translation>
</message>
<message id="delivery.collect">
<source></source>
<translation>I collect it in person</translation>
</message>
<message id="delivery.read">
<source></source>
<translation>I read it on the spot, copying by hand</translation>
</message>
<message id="copy.paper">
<source></source>
<translation>Paper</translation>
</message>
<message id="copy.electronic">
<source></source>
<translation>Electronic text</translation>
</message>
<message id="copy.disc">
<source></source>
<translation>Disc</translation>
</message>
<message id="copy.other">
<source></source>
<translation>Other</translation>
</message>
<message id="problem.description.missing">
<source></source>
<translation>Please write what information you want. Your own words will do.</translation>
</message>
<message id="problem.description.short">
<source></source>
<translation>Please write a little more, so that the agency can find it.</translation>
</message>
<message id="problem.agency.missing">
<source></source>
<translation>Please choose the agency that receives the request.</translation>
</message>
<message id="problem.name.missing">
<source></source>
<translation>Please enter your name, as on your document.</translation>
</message>
<message id="problem.organisation.missing">
<source></source>
<translation>Please enter the full name of the organisation.</translation>
</message>
<message id="problem.document_number.missing">
<source></source>
<translation>Please enter the number of your document.</translation>
</message>
<message id="problem.identity.fifteen">
<source></source>
<translation>This is an old number of 15 digits, no longer valid since 2013. Please enter the one of 18.</translation>
</message>
<message id="problem.identity.length">
<source></source>
<translation>An identity number has 18 places. Please check for one missing or too many.</translation>
</message>
<message id="problem.identity.characters">
<source></source>
<translation>An identity number has digits only; the last place may be an X.</translation>
</message>
<message id="problem.identity.region">
<source></source>
<translation>The first two digits are no province's. Please compare with your card.</translation>
</message>
<message id="problem.identity.birthday">
<source></source>
<translation>The birth date in it is not right. Please check places 7 to 14.</translation>
</message>
<message id="problem.identity.check">
<source></source>
<translation>One place is wrong. Please compare with your card once more.</translation>
</message>
<message id="problem.identity.other">
<source></source>
<translation>The number does not look right. Please compare with your document.</translation>
</message>
<message id="problem.credit_code.missing">
<source></source>
<translation>Please enter the unified social credit code; it is on the licence.</translation>
</message>
<message id="problem.credit.length">
<source></source>
<translation>The code has 18 places.</translation>
</message>
<message id="problem.credit.characters">
<source></source>
<translation>The code holds a character it cannot have (no I, O, S, V, Z).</translation>
</message>
<message id="problem.credit.check">
<source></source>
<translation>One place is wrong. Please compare with the licence once more.</translation>
</message>
<message id="problem.legal_representative.missing">
<source></source>
<translation>Please enter the legal representative's name.</translation>
</message>
<message id="problem.contact_person.missing">
<source></source>
<translation>Please enter the contact person's name.</translation>
</message>
<message id="problem.telephone.missing">
<source></source>
<translation>Please leave a telephone number, so that the agency can reach you.</translation>
</message>
<message id="problem.telephone.mobile">
<source></source>
<translation>A mobile number has 11 digits. Please count.</translation>
</message>
<message id="problem.telephone.other">
<source></source>
<translation>The number is not right. For a landline include the area code, such as 0411-0000 0001.</translation>
</message>
<message id="problem.address.for_post">
<source></source>
<translation>You chose post: please enter the address.</translation>
</message>
<message id="problem.email.for_email">
<source></source>
<translation>You chose e-mail: please enter the address.</translation>
</message>
<message id="problem.fax.for_fax">
<source></source>
<translation>You chose fax: please enter the number.</translation>
</message>
<message id="problem.email.form">
<source></source>
<translation>The e-mail address does not look right; for example zhang@example.cn</translation>
</message>
<message id="problem.postcode.form">
<source></source>
<translation>A post code has 6 digits.</translation>
</message>
<message id="error.request.problems">
<source></source>
<translation>The form has {count} things to correct.</translation>
</message>
<message id="error.request.too_long">
<source></source>
<translation>The request is too long (at most {limit} characters). Please shorten it, or hand papers to the staff.</translation>
</message>
<message id="error.request.field_too_long">
<source></source>
<translation>"{field}" is too long; please shorten it.</translation>
</message>
<message id="error.request.json">
<source></source>
<translation>The request file is not in form, at "{field}". See docs/request.schema.json.</translation>
</message>
<message id="error.agency.unknown">
<source></source>
<translation>There is no such agency: {agency}</translation>
</message>
<message id="error.agency.takes_none">
<source></source>
<translation>{agency} takes no requests here; please choose another or ask the staff.</translation>
</message>
<message id="error.agency.no_key">
<source></source>
<translation>{agency} cannot be reached now: its sealing key is missing. Nothing was kept; please ask the staff.</translation>
</message>
<message id="error.sealing.key">
<source></source>
<translation>The agency's sealing key is not right ({key}); nothing was handed in. Please ask the staff.</translation>
</message>
<message id="error.sealing.unopened">
<source></source>
<translation>Request {receipt} does not open: another key, or changed content ({key}).</translation>
</message>
<message id="error.outbox.unopened">
<source></source>
<translation>The outbox {file} cannot be opened; please ask the staff.</translation>
</message>
<message id="error.outbox.disk">
<source></source>
<translation>The disk is full or failing ({reason}); the outbox is unchanged and every request is still in it. Check the disk.</translation>
</message>
<message id="error.outbox.full">
<source></source>
<translation>The disk is full and the request was not handed in. Please ask the staff; you may also apply in person or by post.</translation>
</message>
<message id="error.outbox.unwritten">
<source></source>
<translation>The request could not be written and was not handed in. Please try again, or ask the staff.</translation>
</message>
<message id="error.acknowledgement.false">
<source></source>
<translation>The portal's word on {receipt} is not to be trusted; the request is kept.</translation>
</message>
<message id="error.device_key.unreadable">
<source></source>
<translation>The terminal's key {file} cannot be read; run mingchuang doctor.</translation>
</message>
<message id="error.font.missing">
<source></source>
<translation>The font {file} is missing; please reinstall.</translation>
</message>
<message id="error.pin.wrong">
<source></source>
<translation>The PIN is not right.</translation>
</message>
<message id="error.pin.wait">
<source></source>
<translation>Too many wrong PINs; wait {seconds} seconds.</translation>
</message>
<message id="error.pin.short">
<source></source>
<translation>The PIN needs at least 6 digits.</translation>
</message>
<message id="error.pin.none">
<source></source>
<translation>No PIN is set; run mingchuang set-pin on the command line.</translation>
</message>
</context>
</TS>
