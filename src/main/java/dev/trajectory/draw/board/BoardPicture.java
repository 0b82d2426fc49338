package dev.trajectory.draw.board;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.words.BoardWords;
import java.time.LocalDate;

/// The board as a display list.
public final class BoardPicture {

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final PageStyle style;
    private final Drawing out;

    private BoardPicture(BoardLayout board, BoardCamera camera, BoardLook look) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = new BoardWords(board.outlook().plan(), board.locale());
        this.style = board.style();
        this.out = new Drawing(style.theme());
    }

    /// What a camera sees of a board: the same for the same arguments. Only what is in sight is made.
    public static Picture of(BoardLayout board, BoardCamera camera, BoardLook look) {
        return new BoardPicture(board, camera, look).picture(false, camera.height());
    }

    /// A whole board as a picture of its own, which says of which plan and, by the heading of its style, of which
    /// option it is, and what is drawn on it means.
    public static Picture whole(BoardLayout board) {
        BoardPicture picture = new BoardPicture(board, BoardCamera.around(board), BoardLook.PLAIN);
        return picture.explained(new LegendLayer(board, picture.out));
    }

    /// The same as far as it is seen from its beginning on a picture of a size.
    public static Picture whole(BoardLayout board, double width, double height) {
        LegendLayer legend = new LegendLayer(board, new Drawing(board.style().theme()));
        BoardCamera camera = BoardCamera.first(board, width, Math.max(1, height - legend.height(width)));
        BoardPicture picture = new BoardPicture(board, camera, BoardLook.PLAIN);
        return picture.explained(new LegendLayer(board, picture.out));
    }

    private Picture explained(LegendLayer legend) {
        legend.draw(camera.height(), camera.width());
        return picture(true, camera.height() + legend.height(camera.width()));
    }

    /// @param isNamed whether the plan and the option looked at stand in the corner
    private Picture picture(boolean isNamed, double height) {
        out.within(camera.names(), camera.head(), camera.room(), camera.roomDown(), inner -> {
            new CellLayer(board, camera, look, words, inner).draw();
            status(inner);
            StringLayer strings = new StringLayer(board, camera, look, words, inner);
            strings.draw();
            new FreezeLabels(board, camera, words, inner).draw();
            new CardLayer(board, camera, look, inner).draw();
            strings.drawNames();
        });
        new RowLayer(board, camera, words, out).draw();
        new HeadLayer(board, camera, words, board.locale(), out).draw(isNamed);
        return new Picture(words.title(), camera.width(), Math.ceil(height), out.colour(Token.CANVAS), out.shapes());
    }

    /// The line of the status date, whose flag stands in the head.
    private void status(Drawing inner) {
        LocalDate status = board.outlook().plan().settings().statusDate();
        if (status != null && board.grid().holds(status)) {
            double x = camera.x(board.grid().x(status));
            Stroke line = inner.stroke(Token.ACCENT, style.line(1.5));
            inner.add(new Shape.Line(x, camera.head(), x, camera.height(), line, null));
        }
    }
}
