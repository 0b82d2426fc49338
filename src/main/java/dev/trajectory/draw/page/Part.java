package dev.trajectory.draw.page;

/// A part of a page that knows how high it has to be for a width.
public interface Part {

    /// How high it is when so wide, in pixels.
    double height(double width);

    /// Draws it: as wide as the box, and as high as it has to be or higher.
    void draw(Box box);
}
