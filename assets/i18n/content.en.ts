<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
<name></name>
<message id="validity.in_force">
<source></source>
<translation>In force</translation>
</message>
<message id="validity.not_yet">
<source></source>
<translation>Not yet in force</translation>
</message>
<message id="validity.amended">
<source></source>
<translation>Amended</translation>
</message>
<message id="validity.repealed">
<source></source>
<translation>Repealed</translation>
</message>
<message id="validity.expired">
<source></source>
<translation>Expired</translation>
</message>
<message id="validity.unstated">
<source></source>
<translation>Validity not stated</translation>
</message>
<message id="document_kind.constitution">
<source></source>
<translation>Constitution</translation>
</message>
<message id="document_kind.law">
<source></source>
<translation>Law</translation>
</message>
<message id="document_kind.administrative_regulation">
<source></source>
<translation>Administrative regulation</translation>
</message>
<message id="document_kind.supervisory_regulation">
<source></source>
<translation>Supervisory regulation</translation>
</message>
<message id="document_kind.local_regulation">
<source></source>
<translation>Local regulation</translation>
</message>
<message id="document_kind.judicial_interpretation">
<source></source>
<translation>Judicial interpretation</translation>
</message>
<message id="document_kind.department_rule">
<source></source>
<translation>Department rule</translation>
</message>
<message id="document_kind.local_rule">
<source></source>
<translation>Local government rule</translation>
</message>
<message id="document_kind.normative">
<source></source>
<translation>Normative document</translation>
</message>
<message id="document_kind.policy">
<source></source>
<translation>Policy document</translation>
</message>
<message id="document_kind.case">
<source></source>
<translation>Case</translation>
</message>
<message id="document_kind.other">
<source></source>
<translation>Other</translation>
</message>
<message id="category.regulations">
<source></source>
<translation>Laws, rules and normative documents</translation>
</message>
<message id="category.organisation">
<source></source>
<translation>Organisation and contacts</translation>
</message>
<message id="category.plans">
<source></source>
<translation>Plans</translation>
</message>
<message id="category.statistics">
<source></source>
<translation>Statistics</translation>
</message>
<message id="category.permits">
<source></source>
<translation>Permits and services</translation>
</message>
<message id="category.penalties">
<source></source>
<translation>Penalties and enforcement</translation>
</message>
<message id="category.budgets">
<source></source>
<translation>Budgets and accounts</translation>
</message>
<message id="category.fees">
<source></source>
<translation>Fees and charges</translation>
</message>
<message id="category.procurement">
<source></source>
<translation>Procurement</translation>
</message>
<message id="category.projects">
<source></source>
<translation>Major projects</translation>
</message>
<message id="category.livelihood">
<source></source>
<translation>Relief, education, health, social security, jobs</translation>
</message>
<message id="category.emergencies">
<source></source>
<translation>Emergencies</translation>
</message>
<message id="category.safety">
<source></source>
<translation>Environment, health, safety, food and drugs</translation>
</message>
<message id="category.recruitment">
<source></source>
<translation>Civil-service recruitment</translation>
</message>
<message id="category.land">
<source></source>
<translation>Land, expropriation, public works</translation>
</message>
<message id="category.other">
<source></source>
<translation>Other information</translation>
</message>
<message id="explainer_form.text">
<source></source>
<translation>Text</translation>
</message>
<message id="explainer_form.illustrated">
<source></source>
<translation>Illustrated</translation>
</message>
<message id="explainer_form.video">
<source></source>
<translation>Video</translation>
</message>
<message id="explainer_form.animation">
<source></source>
<translation>Animation</translation>
</message>
<message id="explainer_form.audio">
<source></source>
<translation>Audio</translation>
</message>
<message id="explainer_form.questions">
<source></source>
<translation>Questions and answers</translation>
</message>
<message id="fee_list.administrative">
<source></source>
<translation>Administrative charges</translation>
</message>
<message id="fee_list.enterprise">
<source></source>
<translation>Charges on enterprises</translation>
</message>
<message id="fee_list.fund">
<source></source>
<translation>Government funds</translation>
</message>
</context>
</TS>
