package dev.trajectory.ui.quantity;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The words of a drawn picture, read from its file as a person reads them: in rows from the top, from left to right.
record Drawn(List<Row> rows) {

    /// Words with where they stand.
    ///
    /// @param x where they begin
    /// @param owner the id of the record they belong to; empty for none
    record Cell(double x, double width, String text, String owner) {

        double middle() {
            return x + width / 2;
        }
    }

    /// Words that stand on one line.
    record Row(List<Cell> cells) {

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }

        boolean beginsWith(String... texts) {
            return texts().size() >= texts.length
                    && texts().subList(0, texts.length).equals(List.of(texts));
        }
    }

    /// The words of an SVG file.
    static Drawn of(Path svg) throws IOException {
        NodeList found = parsed(svg).getElementsByTagName("text");
        Map<Long, List<Cell>> rows = new TreeMap<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element text = (Element) found.item(i);
            long line = Math.round(Double.parseDouble(text.getAttribute("y")));
            Cell cell = new Cell(
                    Double.parseDouble(text.getAttribute("x")),
                    Double.parseDouble(text.getAttribute("textLength")),
                    text.getTextContent(),
                    text.getAttribute("data-id"));
            rows.computeIfAbsent(line, _ -> new ArrayList<>()).add(cell);
        }
        return of(rows);
    }

    /// The words of pictures as they are on a screen, side by side or parts of one.
    static Drawn of(Collection<Picture> pictures) {
        Map<Long, List<Cell>> rows = new TreeMap<>();
        pictures.forEach(picture -> collect(picture.shapes(), rows));
        rows.replaceAll((_, cells) -> new ArrayList<>(new LinkedHashSet<>(cells)));
        return of(rows);
    }

    private static void collect(List<Shape> shapes, Map<Long, List<Cell>> into) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Clipped clipped -> collect(clipped.shapes(), into);
                case Shape.Text text ->
                    into.computeIfAbsent(Math.round(text.baseline()), _ -> new ArrayList<>())
                            .add(cell(text));
                default -> {}
            }
        }
    }

    private static Cell cell(Shape.Text text) {
        double width = text.typeface().width(text.text(), text.size());
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        return new Cell(
                left,
                width,
                text.text(),
                text.owner() == null ? "" : text.owner().value());
    }

    private static Drawn of(Map<Long, List<Cell>> rows) {
        rows.values().forEach(cells -> cells.sort(Comparator.comparing(Cell::x)));
        return new Drawn(rows.values().stream().map(Row::new).toList());
    }

    private static Document parsed(Path svg) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /// All words, in reading order.
    List<String> texts() {
        return rows.stream().flatMap(row -> row.texts().stream()).toList();
    }

    /// The words that belong to each record, in reading order.
    Map<String, List<String>> byOwner() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.owner().isEmpty())
                .collect(Collectors.groupingBy(
                        Cell::owner, LinkedHashMap::new, Collectors.mapping(Cell::text, Collectors.toList())));
    }

    /// The words right after these on their line. Fails where they are not to be found.
    String after(String text) {
        for (Row row : rows) {
            int at = row.texts().indexOf(text);
            if (at >= 0 && at + 1 < row.texts().size()) {
                return row.texts().get(at + 1);
            }
        }
        return "nothing after " + text;
    }
}
