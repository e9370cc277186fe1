#pragma once

#include <QIcon>

namespace alter {

/// What the program's line icons show.
enum class IconShape {
    // pages
    Data,
    Train,
    Routing,
    Playground,
    Results,
    // files and things
    Project,
    Open,
    Import,
    Export,
    Save,
    Backbone,
    Task,
    Queue,
    Sample,
    // what one does to them
    Add,
    Remove,
    Edit,
    Copy,
    Delete,
    Exclude,
    Undo,
    Redo,
    Refresh,
    Search,
    Filter,
    Settings,
    // a run and a time slider
    Play,
    Pause,
    Stop,
    Checkpoint,
    // messages
    Check,
    Info,
    Warning,
    Failure,
    Help,
    Close,
    // directions and panes
    Up,
    Down,
    Left,
    Right,
    PaneLeft,
    PaneRight,
    More,
    Last // none, the end of the list
};

/// A line icon drawn from paths, so that it is crisp at every scale, in the text colour of the palette at the
/// time of drawing: it follows a change of theme by itself. Disabled and selected have their own colours.
QIcon icon(IconShape shape);

} // namespace alter
