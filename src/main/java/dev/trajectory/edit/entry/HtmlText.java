package dev.trajectory.edit.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private static final String STEP = "    ";
    private static final String POINT = "- ";

    private final Map<String, Integer> indents = new HashMap<>();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>(List.of(new StringBuilder()));
    private final Deque<List<String>> rows = new ArrayDeque<>();
    /// How many columns beside its own each open cell takes.
    private final Deque<Integer> widths = new ArrayDeque<>();

    private int lists;
    private boolean hasOrder;

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
        try {
            new ParserDelegator().parse(new StringReader(html.substring(Math.max(0, html.indexOf('<')))), reader, true);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        while (reader.open.size() > 1) {
            reader.endCell();
        }
        return new Read(reader.open.getFirst().toString(), reader.hasOrder);
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
        } else if (tag.equals(HTML.Tag.TR)) {
            rows.push(new ArrayList<>());
        } else if ((tag.equals(HTML.Tag.TD) || tag.equals(HTML.Tag.TH)) && !rows.isEmpty()) {
            open.push(new StringBuilder(STEP.repeat(indent(attributes))));
            hasOrder |= indent(attributes) > 0;
            String columns = attribute(attributes, HTML.Attribute.COLSPAN);
            widths.push(columns.matches("[2-9]|[1-9]\\d") ? Integer.parseInt(columns) - 1 : 0);
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
        } else if (tag.equals(HTML.Tag.TR) && !rows.isEmpty()) {
            endRow(rows.pop());
        }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag.equals(HTML.Tag.BR)) {
            StringBuilder text = open.getFirst();
            text.append(lists > 0 ? " " : "\n");
        }
    }

    @Override
    public void handleText(char[] letters, int position) {
        if (!spans.contains(true)) {
            StringBuilder text = open.getFirst();
            String said = new String(letters).replaceAll("[\\s\u00a0]+", " ");
            text.append(isAtStart() ? said.stripLeading() : said);
        }
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
        StringBuilder text = open.getFirst();
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || isAtPoint();
    }

    private boolean isAtPoint() {
        String text = open.getFirst().toString();
        return text.endsWith("\n" + POINT) || text.endsWith("\t" + POINT) || text.equals(POINT);
    }

    /// Begins another line, where this one has something on it.
    private void line() {
        if (!isAtStart()) {
            open.getFirst().append('\n');
        }
    }

    private void point(int depth) {
        line();
        open.getFirst().append("\t".repeat(depth)).append(POINT);
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
        String cell = open.pop().toString().stripTrailing();
        List<String> row = rows.peek();
        Integer more = widths.poll();
        if (row == null) {
            open.getFirst().append(cell);
            return;
        }
        row.add(cell);
        for (int i = 0; more != null && i < more; i++) {
            row.add("");
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
        open.getFirst().append(text);
    }
}
