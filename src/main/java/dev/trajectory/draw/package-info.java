/// Pictures as display lists: one layout for every surface.
///
/// A layout such as [dev.trajectory.draw.roadmap.RoadmapPicture] turns an [dev.trajectory.outlook.Outlook] into a
/// [Picture]: an immutable list of shapes, each with the id of the record it belongs to. Painters turn a picture into
/// SVG, PNG and PDF (and, in the window, draw it on a canvas); hit-testing reads the same list. So what is exported is
/// what was seen, and pictures are tested as text. Text is measured with the bundled fonts alone, so it is as wide on
/// every surface.
///
/// Lengths are in pixels at scale 1 (a 96th of an inch), y grows downwards, text stands on its baseline.
///
/// May use `words`, `outlook` and all below.
@NullMarked
package dev.trajectory.draw;

import org.jspecify.annotations.NullMarked;
