/// The program and its windows.
///
/// `Program` builds the graph of objects: `Opener` opens plan files, `Rescue` offers what a program that ended badly
/// left behind, `WelcomeWindow` is there while nothing is open, `OpenWindows` holds the windows of open plans. A plan
/// is read and computed beside its window, which is shown at once (`Opening`) and filled when the plan is there.
///
/// `MainWindow` is assembled from `Features`, each made when it is first looked at; it hands snapshots to the view and
/// panel that are looked at, and keys to actions, and knows no more of either.
@NullMarked
package dev.trajectory.ui.shell;

import org.jspecify.annotations.NullMarked;
