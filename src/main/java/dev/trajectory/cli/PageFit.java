package dev.trajectory.cli;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// Makes a picture of a page: as high as the page needs, or of the size asked for, laid out wider and then made
/// smaller until all of it is on the picture.
final class PageFit {

    /// How much wider each next try is.
    private static final double STEP = 1.05;

    private PageFit() {}

    /// The picture.
    ///
    /// @param layout makes the page for a width in pixels
    /// @param size null for as high as the page needs
    static Picture of(DoubleFunction<Page> layout, Theme theme, @Nullable PictureSize size) {
        if (size == null) {
            return layout.apply(new PageStyle(theme).usualWidth()).picture();
        }
        double width = size.width();
        Picture page = layout.apply(width).picture();
        while (page.height() * size.width() / width > size.height()) {
            width *= STEP;
            page = layout.apply(width).picture();
        }
        Picture fitted = page.scaled(size.width() / width);
        return new Picture(fitted.title(), size.width(), size.height(), fitted.ground(), fitted.shapes());
    }
}
