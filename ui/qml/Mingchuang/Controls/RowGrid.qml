pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Rows of a list side by side where there is width, one below the other where there is not; rows that stand
// side by side are as high as the higher one.
Grid {
    id: grid

    property int most: 2
    readonly property real cell: (width - columnSpacing * (columns - 1)) / columns

    width: parent?.width ?? implicitWidth
    columns: Math.min(Theme.columns, most)
    columnSpacing: Theme.s3
    rowSpacing: Theme.s2

    // Return the height of a row, as its neighbours ask for.
    function level(item: Item): real {
        if (columns === 1)
            return item.implicitHeight;
        const shown = Array.from(children).filter(c => c.visible && c.implicitHeight > 0);
        const first = Math.floor(shown.indexOf(item) / columns) * columns;
        return shown.slice(first, first + columns).reduce((most, c) => Math.max(most, c.implicitHeight), item.implicitHeight);
    }
}
