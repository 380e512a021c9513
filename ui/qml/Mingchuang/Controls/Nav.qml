pragma Singleton
import QtQuick

// Going from screen to screen. Screens are named by their file under ui/qml/screens; Main.qml holds the stack.
QtObject {
    id: nav

    property var stack: null
    property var components: ({})
    readonly property int depth: stack ? stack.depth : 0

    // Somebody pressed the key for help.
    signal helpWanted

    function wantHelp(): void {
        helpWanted();
    }

    function component(name: string): Component {
        if (!components[name])
            components[name] = Qt.createComponent(Qt.resolvedUrl("../../screens/" + name + ".qml"));
        if (components[name].status === Component.Error)
            console.error(components[name].errorString());
        return components[name];
    }

    // Compile a screen before it is wanted, so that the tap opens it at once.
    function warm(name: string): void {
        if (!components[name])
            components[name] = Qt.createComponent(Qt.resolvedUrl("../../screens/" + name + ".qml"), Component.Asynchronous);
    }

    function go(name: string, properties): void {
        stack.pushItem(component(name), properties ?? {});
    }

    function replace(name: string, properties): void {
        stack.replaceCurrentItem(component(name), properties ?? {});
    }

    function back(): void {
        if (stack.currentItem && stack.currentItem.goBack && stack.currentItem.goBack())
            return;
        if (stack.depth > 1)
            stack.popCurrentItem();
    }

    function home(): void {
        stack.pop(null);
    }
}
