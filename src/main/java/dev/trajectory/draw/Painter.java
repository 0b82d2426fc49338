package dev.trajectory.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// Turns pictures into files of one kind. The same picture always gives the same bytes.
public interface Painter {

    /// The endings of the files that painters make.
    List<String> ENDINGS = List.of("svg", "png", "pdf");

    /// Writes the picture and tells what could not be drawn as it was meant. Leaves the stream open.
    ///
    /// Throws [PaintingRefused], before anything is written, where the picture's size is out of bounds.
    Painted paint(Picture picture, OutputStream out) throws IOException;

    /// As [#paint(Picture, OutputStream)], for several pages, below each other where the file has none.
    default Painted paint(Pages pages, OutputStream out) throws IOException {
        return paint(pages.whole(), out);
    }

    /// The painter for a file of that name, judged by its ending in small or capital letters. Throws
    /// [PaintingRefused] for other endings.
    static Painter forFileName(String name) {
        return forFileName(name, 1);
    }

    /// As [#forFileName(String)], with more than one pixel, or less, for each pixel of the picture where the file
    /// is made of pixels.
    ///
    /// @param scale more than 0, such as 2 for a screen of twice the usual density
    static Painter forFileName(String name, double scale) {
        return switch (name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT)) {
            case ".svg" -> new SvgPainter();
            case ".png" -> new PngPainter(scale);
            case ".pdf" -> new PdfPainter();
            default -> throw new PaintingRefused(new PaintingRefused.UnknownEnding(name));
        };
    }
}
