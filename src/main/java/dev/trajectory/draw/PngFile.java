package dev.trajectory.draw;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a PNG file row by row (PNG specification, third edition), so that an image need not be held as a whole.
final class PngFile implements Closeable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double PIXELS_A_METRE = 96 / 0.0254;
    private static final int TRUE_COLOUR = 2;

    private final DataOutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater();
    private final DeflaterOutputStream packing = new DeflaterOutputStream(packed, deflater);
    private final int width;

    /// The filter's number, then red, green and blue of each pixel.
    private final byte[] row;

    /// Begins the file.
    ///
    /// @param scale how many pixels there are for each 96th of an inch
    PngFile(OutputStream out, int width, int height, double scale, String title) throws IOException {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.row = new byte[width * 3 + 1];
        out.write(SIGNATURE);
        header(height);
        chunk("sRGB", new byte[] {0});
        density((int) Math.round(PIXELS_A_METRE * scale));
        title(title);
    }

    /// Adds rows of pixels, each 0xRRGGBB.
    void rows(int[] pixels, int count) throws IOException {
        for (int y = 0; y < count; y++) {
            row(pixels, y * width);
        }
        chunk("IDAT", packed.toByteArray());
        packed.reset();
    }

    /// Ends the file, but leaves the stream open.
    @Override
    public void close() throws IOException {
        packing.finish();
        deflater.end();
        chunk("IDAT", packed.toByteArray());
        chunk("IEND", new byte[0]);
        out.flush();
    }

    /// Stored as it is (filter 0): flat colours pack better so than as differences to their neighbours.
    private void row(int[] pixels, int from) throws IOException {
        for (int x = 0; x < width; x++) {
            int pixel = pixels[from + x];
            row[3 * x + 1] = (byte) (pixel >> 16);
            row[3 * x + 2] = (byte) (pixel >> 8);
            row[3 * x + 3] = (byte) pixel;
        }
        packing.write(row);
    }

    private void header(int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray());
    }

    private void density(int pixelsAMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream density = new DataOutputStream(bytes);
        density.writeInt(pixelsAMetre);
        density.writeInt(pixelsAMetre);
        density.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    private void title(String title) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("Title\0\0\0en-GB\0\0".getBytes(StandardCharsets.US_ASCII));
        text.write(title.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", text.toByteArray());
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
