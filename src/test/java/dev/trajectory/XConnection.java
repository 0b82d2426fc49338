package dev.trajectory;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The few words of the X protocol (version 11) that ask an X server which windows it shows and what is on its screen.
/// There is no window system on that side of the tests that could be asked instead: AWT runs headless here.
final class XConnection implements AutoCloseable {

    private static final byte GET_WINDOW_ATTRIBUTES = 3;
    private static final byte QUERY_TREE = 15;
    private static final byte GET_PROPERTY = 20;
    private static final byte GET_IMAGE = 73;

    private static final int HEAD = 32;
    private static final int WM_NAME = 39;
    private static final byte VIEWABLE = 2;
    private static final byte Z_PIXMAP = 2;

    private final SocketChannel server;
    private int root;
    private int width;
    private int height;

    private XConnection(SocketChannel server) {
        this.server = server;
    }

    /// Connects to a server that asks for no password.
    static XConnection to(Path socket) throws IOException {
        XConnection connection = new XConnection(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
        connection.greet();
        return connection;
    }

    /// The titles of the windows shown right on the screen; those without one are left out.
    List<String> titles() throws IOException {
        List<String> titles = new ArrayList<>();
        ByteBuffer tree = ask(request(QUERY_TREE, 0, root));
        for (int i = 0; tree != null && i < tree.getShort(16); i++) {
            int window = tree.getInt(HEAD + 4 * i);
            ByteBuffer attributes = ask(request(GET_WINDOW_ATTRIBUTES, 0, window));
            ByteBuffer name = ask(request(GET_PROPERTY, 0, window, WM_NAME, 0, 0, 256));
            if (attributes != null && attributes.get(26) == VIEWABLE && name != null && name.getInt(16) > 0) {
                titles.add(new String(name.array(), HEAD, name.getInt(16), StandardCharsets.UTF_8));
            }
        }
        return titles;
    }

    /// The whole screen, with 24 bits of colour.
    BufferedImage picture() throws IOException {
        ByteBuffer image = ask(request(GET_IMAGE, Z_PIXMAP, root, 0, width | height << 16, -1));
        if (image == null) {
            throw new IOException("The X server gives no picture of its screen");
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < width * height; at++) {
            picture.setRGB(at % width, at / width, image.getInt(HEAD + 4 * at));
        }
        return picture;
    }

    private void greet() throws IOException {
        ByteBuffer hello = buffer(12).put(0, (byte) 'l').putShort(2, (short) 11);
        server.write(hello);
        ByteBuffer head = read(8);
        ByteBuffer body = read(4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("The X server refuses to talk");
        }
        int vendor = Short.toUnsignedInt(body.getShort(16));
        int screen = 32 + (vendor + 3) / 4 * 4 + 8 * body.get(21);
        root = body.getInt(screen);
        width = body.getShort(screen + 20);
        height = body.getShort(screen + 22);
    }

    private static ByteBuffer request(byte code, int detail, int... words) {
        ByteBuffer request =
                buffer(4 + 4 * words.length).put(code).put((byte) detail).putShort((short) (1 + words.length));
        for (int word : words) {
            request.putInt(word);
        }
        return request.flip();
    }

    /// The reply; null where the server answers with an error, as for a window that has just gone.
    private @Nullable ByteBuffer ask(ByteBuffer request) throws IOException {
        server.write(request);
        while (true) {
            ByteBuffer head = read(HEAD);
            if (head.get(0) == 0) {
                return null;
            }
            if (head.get(0) == 1) {
                ByteBuffer more = read(4 * head.getInt(4));
                return buffer(HEAD + more.capacity()).put(0, head, 0, HEAD).put(HEAD, more, 0, more.capacity());
            }
        }
    }

    private ByteBuffer read(int bytes) throws IOException {
        ByteBuffer answer = buffer(bytes);
        while (answer.hasRemaining()) {
            if (server.read(answer) < 0) {
                throw new EOFException("The X server has gone");
            }
        }
        return answer.flip();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
