pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// One question of the wizard: its words, its fields or choices, and what is wrong, in plain words.
ScrollPage {
    id: page

    heading: page.titles[page.step] ?? ""

    readonly property string step: Bridge.apply.step
    readonly property var titles: ({
            what: qsTrId("apply.what"), applicant: qsTrId("apply.applicant"), name: qsTrId("apply.name"),
            document: qsTrId("apply.document"), telephone: qsTrId("apply.telephone"),
            organisation: qsTrId("apply.organisation"), credit_code: qsTrId("apply.credit_code"),
            legal_representative: qsTrId("apply.legal_representative"), contact: qsTrId("apply.contact"),
            delivery: qsTrId("apply.delivery"), address: qsTrId("apply.address"), email: qsTrId("apply.email"),
            fax: qsTrId("apply.fax"), copy: qsTrId("apply.copy"), more: qsTrId("apply.more")
        })
    readonly property var lines: ({
            what: qsTrId("apply.what.line"), applicant: qsTrId("apply.applicant.line"), name: qsTrId("apply.name.line"),
            document: qsTrId("apply.document.line"), telephone: qsTrId("apply.telephone.line"),
            organisation: qsTrId("apply.organisation.line"), credit_code: qsTrId("apply.credit_code.line"),
            contact: qsTrId("apply.telephone.line"), delivery: qsTrId("apply.delivery.line"),
            address: qsTrId("apply.address.line"), copy: qsTrId("apply.copy.line"), more: qsTrId("apply.more.line")
        })
    readonly property var fields: ({
            what: [{ field: "description", large: true, label: qsTrId("form.description"), hint: qsTrId("apply.what.example") }],
            name: [{ field: "name", label: qsTrId("form.name"), expects: "name" }],
            document: [{ field: "document_number", label: qsTrId("form.document_number"), expects: "identity" }],
            telephone: [{ field: "telephone", label: qsTrId("form.telephone"), expects: "telephone" }],
            organisation: [{ field: "name", label: qsTrId("form.organisation") }],
            credit_code: [{ field: "credit_code", label: qsTrId("form.credit_code"), expects: "code" }],
            legal_representative: [{ field: "legal_representative", label: qsTrId("form.legal_representative"), expects: "name" }],
            contact: [
                { field: "contact_person", label: qsTrId("form.contact_person"), expects: "name" },
                { field: "telephone", label: qsTrId("form.telephone"), expects: "telephone" }
            ],
            address: [
                { field: "address", label: qsTrId("form.address"), expects: "address" },
                { field: "postcode", label: qsTrId("form.postcode"), expects: "digits" }
            ],
            email: [{ field: "email", label: qsTrId("form.email"), expects: "email" }],
            fax: [{ field: "fax", label: qsTrId("form.fax"), expects: "telephone" }],
            more: [
                { field: "purpose", label: qsTrId("form.purpose") },
                { field: "employer", label: qsTrId("form.employer") },
                { field: "email", label: qsTrId("form.email"), expects: "email" }
            ]
        })
    readonly property var choices: ({
            applicant: "applicant", document: "document_kind", organisation: "organisation_kind", delivery: "delivery", copy: "copy"
        })

    spacing: Theme.s3

    Words {
        width: parent?.width ?? 0
        text: page.heading
        kind: "title"
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent?.width ?? 0
        visible: text !== ""
        text: page.lines[page.step] ?? ""
        color: Theme.palette.inkSoft
    }
    Repeater {
        id: inputs
        model: page.fields[page.step] ?? []
        Field {
            id: input
            required property var modelData
            width: parent?.width ?? 0
            label: modelData.label
            placeholder: modelData.hint ?? ""
            large: modelData.large ?? false
            expects: modelData.expects ?? "text"
            problem: Bridge.apply.problems[modelData.field] ?? ""
            Component.onCompleted: text = Bridge.apply.value(modelData.field)
            // What the search carried over arrives after the field was made.
            Connections {
                target: Bridge.apply
                function onChanged(): void {
                    const kept = Bridge.apply.value(input.modelData.field);
                    if (!input.input.activeFocus && input.text !== kept)
                        input.text = kept;
                }
            }
            onTextChanged: if (text !== Bridge.apply.value(modelData.field))
                Bridge.apply.set(modelData.field, text)
            onSubmitted: Keypad.hide()
        }
    }
    RowGrid {
        Repeater {
            model: page.choices[page.step] ? Bridge.apply.choices(page.choices[page.step]) : []
            Choice {
                required property var modelData
                readonly property string field: page.choices[page.step] ?? ""
                text: modelData.text
                checked: field !== "" && Fill.after([Bridge.apply.step, Bridge.apply.problems], Bridge.apply.value(field)) === modelData.value
                onClicked: Bridge.apply.set(field, modelData.value)
            }
        }
    }
    Choice {
        visible: page.step === "copy"
        many: true
        text: qsTrId("form.accept_other")
        checked: Fill.after(Bridge.apply.problems, Bridge.apply.value("accept_other")) === "yes"
        onClicked: Bridge.apply.set("accept_other", checked ? "no" : "yes")
    }
}
