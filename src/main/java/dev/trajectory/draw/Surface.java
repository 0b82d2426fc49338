package dev.trajectory.draw;

import java.io.IOException;

/// The few things that a painter must be able to draw; [Walk] makes all shapes of these.
public interface Surface {

    void rect(Shape.Rect rect) throws IOException;

    void path(Shape.Path path) throws IOException;

    /// Writes a text.
    ///
    /// @param letters the runs of the text; those that are missing take their room but leave no ink
    void text(Shape.Text text, Letters letters) throws IOException;

    /// What follows is only seen within the rectangle, until the matching [#endClip()].
    void beginClip(Shape.Clipped clip) throws IOException;

    void endClip() throws IOException;
}
