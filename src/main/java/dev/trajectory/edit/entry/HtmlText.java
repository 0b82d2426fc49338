package dev.trajectory.edit.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/// Turns copied HTML into text that keeps its order: points of lists set in by tabs behind a hyphen, rows of tables
/// with tabs between their cells, as spreadsheets copy them.
///
/// Word processors write lists as paragraphs of a style that says how deep they lie (`mso-list: … level2`), with
/// the mark in a span that is to be ignored; spreadsheets say how far a cell is set in (`mso-char-indent-count`)
/// in a class or in the cell. A table of one column is but laid out so: its cells are lines. Read with the parser
/// that the Java platform has for HTML, which mends what is not well formed.
final class HtmlText extends HTMLEditorKit.ParserCallback {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IGNORED = Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDENT = Pattern.compile("mso-char-indent-count:\\s*(\\d{1,2})");
    private static final Pattern CLASS = Pattern.compile("\\.([\\w-]+)\\s*\\{([^}]*)\\}");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final int MOST_COLUMNS = 99;
    private static final int MOST_ROWS = 9_999;
    private static final String STEP = "    ";
    private static final String POINT = "- ";

    /// What no page shows, wherever it stands: the parser takes it for text where it knows no such thing.
    private static final Pattern UNSEEN = Pattern.compile(
            "<(style|script|title)\\b[^<>]*+>.*?(?:</\\1\\s*+>|\\z)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<String, Integer> indents = new HashMap<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private final Deque<Cell> open = new ArrayDeque<>(List.of(new Cell("", 1, 1)));
    private final Deque<HtmlTable> tables = new ArrayDeque<>();

    private int lists;
    private boolean hasOrder;

    /// A cell that is open, or the page.
    ///
    /// @param columns how many it takes
    /// @param rows how many it takes
    private record Cell(StringBuilder text, int columns, int rows) {
        Cell(String text, int columns, int rows) {
            this(new StringBuilder(text), columns, rows);
        }
    }

    private HtmlText(String html) {
        Matcher classes = CLASS.matcher(html);
        while (classes.find()) {
            Matcher indent = INDENT.matcher(classes.group(2));
            if (indent.find()) {
                indents.put(classes.group(1), Integer.parseInt(indent.group(1)));
            }
        }
    }

    /// What HTML says.
    ///
    /// @param hasOrder whether it has lists, or cells that are set in or of several lines: what plain text loses
    record Read(String text, boolean hasOrder) {}

    static Read read(String html) {
        HtmlText reader = new HtmlText(html);
        String page =
                UNSEEN.matcher(html.substring(Math.max(0, html.indexOf('<')))).replaceAll("");
        try {
            new ParserDelegator().parse(new StringReader(page), reader, true);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        while (reader.open.size() > 1) {
            reader.endCell();
        }
        return new Read(reader.text().toString(), reader.hasOrder);
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag.equals(HTML.Tag.SPAN)) {
            spans.push(
                    IGNORED.matcher(attribute(attributes, HTML.Attribute.STYLE)).find());
        } else if (tag.equals(HTML.Tag.UL) || tag.equals(HTML.Tag.OL)) {
            lists++;
        } else if (tag.equals(HTML.Tag.LI)) {
            point(Math.max(0, lists - 1));
        } else if (tag.equals(HTML.Tag.P) || tag.equals(HTML.Tag.DIV) || isHeading(tag)) {
            paragraph(attribute(attributes, HTML.Attribute.STYLE));
        } else if (tag.equals(HTML.Tag.TABLE)) {
            tables.push(new HtmlTable());
        } else if (tag.equals(HTML.Tag.TR)) {
            if (tables.isEmpty()) {
                tables.push(new HtmlTable());
            }
            tables.getFirst().beginRow();
        } else if ((tag.equals(HTML.Tag.TD) || tag.equals(HTML.Tag.TH)) && isInRow()) {
            open.push(new Cell(
                    STEP.repeat(indent(attributes)),
                    count(attribute(attributes, HTML.Attribute.COLSPAN), MOST_COLUMNS),
                    count(attribute(attributes, HTML.Attribute.ROWSPAN), MOST_ROWS)));
            hasOrder |= indent(attributes) > 0;
        }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        if (tag.equals(HTML.Tag.SPAN)) {
            spans.poll();
        } else if (tag.equals(HTML.Tag.UL) || tag.equals(HTML.Tag.OL)) {
            lists = Math.max(0, lists - 1);
            line();
        } else if (tag.equals(HTML.Tag.LI) || tag.equals(HTML.Tag.P) || tag.equals(HTML.Tag.DIV) || isHeading(tag)) {
            line();
        } else if (tag.equals(HTML.Tag.TD) || tag.equals(HTML.Tag.TH)) {
            endCell();
        } else if (tag.equals(HTML.Tag.TR) && isInRow()) {
            endRow(tables.getFirst().endRow());
        } else if (tag.equals(HTML.Tag.TABLE)) {
            tables.poll();
        }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag.equals(HTML.Tag.BR)) {
            text().append(lists > 0 ? " " : "\n");
        }
    }

    @Override
    public void handleText(char[] letters, int position) {
        if (!spans.contains(true)) {
            String said = SPACES.matcher(new String(letters)).replaceAll(" ");
            text().append(isAtStart() ? said.stripLeading() : said);
        }
    }

    private StringBuilder text() {
        return open.getFirst().text();
    }

    private boolean isInRow() {
        return !tables.isEmpty() && tables.getFirst().hasRow();
    }

    /// How many columns or rows a cell takes.
    private static int count(String said, int most) {
        return COUNT.matcher(said).matches() ? Math.min(most, Integer.parseInt(said)) : 1;
    }

    private static boolean isHeading(HTML.Tag tag) {
        return tag.equals(HTML.Tag.H1) || tag.equals(HTML.Tag.H2) || tag.equals(HTML.Tag.H3) || tag.equals(HTML.Tag.H4);
    }

    private static String attribute(AttributeSet attributes, HTML.Attribute name) {
        Object value = attributes.getAttribute(name);
        return value == null ? "" : value.toString();
    }

    private int indent(AttributeSet attributes) {
        Matcher own = INDENT.matcher(attribute(attributes, HTML.Attribute.STYLE));
        return own.find()
                ? Integer.parseInt(own.group(1))
                : indents.getOrDefault(attribute(attributes, HTML.Attribute.CLASS), 0);
    }

    private boolean isAtStart() {
        StringBuilder text = text();
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || isAtPoint();
    }

    private boolean isAtPoint() {
        StringBuilder text = text();
        int at = text.length() - POINT.length();
        return at >= 0
                && text.indexOf(POINT, at) == at
                && (at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\t');
    }

    /// Begins another line, where this one has something on it.
    private void line() {
        if (!isAtStart()) {
            text().append('\n');
        }
    }

    private void point(int depth) {
        line();
        text().append("\t".repeat(depth)).append(POINT);
        hasOrder = true;
    }

    private void paragraph(String style) {
        Matcher level = LEVEL.matcher(style);
        if (level.find()) {
            point(Integer.parseInt(level.group(1)) - 1);
        } else {
            line();
        }
    }

    private void endCell() {
        if (open.size() < 2) {
            return;
        }
        Cell cell = open.pop();
        String said = cell.text().toString().stripTrailing();
        if (isInRow()) {
            tables.getFirst().add(said, cell.columns(), cell.rows());
        } else {
            text().append(said);
        }
    }

    private void endRow(List<String> row) {
        if (row.isEmpty()) {
            return;
        }
        line();
        boolean isTable = row.size() > 1;
        hasOrder |= isTable && row.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
        String text = isTable ? new PastedBlock(List.of(row)).text() : row.getFirst() + "\n";
        text().append(text);
    }
}
