package dev.trajectory.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/// Paints PNG files of any size, in bands, so that a poster takes no more memory than a window.
public final class PngPainter implements Painter {

    /// The most pixels an image may have a side.
    public static final int MOST_PIXELS_A_SIDE = 25_000;

    /// The most pixels an image may have in all.
    public static final int MOST_PIXELS = 200_000_000;

    private static final int PIXELS_A_BAND = 4_000_000;

    private final double scale;

    /// Paints images at that scale.
    ///
    /// @param scale how many pixels the image has for each pixel of the picture, more than 0
    public PngPainter(double scale) {
        this.scale = scale;
    }

    @Override
    public Painted paint(Picture picture, OutputStream out) throws IOException {
        int width = side(picture.width(), picture);
        int height = side(picture.height(), picture);
        if ((long) width * height > MOST_PIXELS) {
            throw refused(picture);
        }
        int rows = Math.min(height, Math.max(1, PIXELS_A_BAND / width));
        BufferedImage band = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        Painted painted = null;
        try (PngFile file = new PngFile(out, width, height, scale, picture.title())) {
            for (int top = 0; top < height; top += rows) {
                painted = paint(picture, band, top);
                file.rows(pixels, Math.min(rows, height - top));
            }
        }
        return Objects.requireNonNull(painted);
    }

    private Painted paint(Picture picture, BufferedImage band, int top) throws IOException {
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.translate(0, -top);
            graphics.clipRect(0, top, band.getWidth(), band.getHeight());
            return Walk.through(picture, new PixelSurface(graphics, scale));
        } finally {
            graphics.dispose();
        }
    }

    private int side(double length, Picture picture) {
        double pixels = Math.rint(length * scale);
        if (!(pixels >= 1 && pixels <= MOST_PIXELS_A_SIDE)) {
            throw refused(picture);
        }
        return (int) pixels;
    }

    private PaintingRefused refused(Picture picture) {
        return new PaintingRefused(
                new PaintingRefused.BadSize(Math.round(picture.width() * scale), Math.round(picture.height() * scale)));
    }
}
