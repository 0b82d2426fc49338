package dev.trajectory.ui.inspector;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything about the chunks selected, in tabs. Of several chunks it shows what they agree on, and what is typed is
/// set for all of them.
public final class Inspector implements Panel {

    /// Its tabs.
    private enum Tab {
        PLAN,
        LINKS,
        PEOPLE,
        MONEY,
        PURPOSE
    }

    private final Desk desk;
    private final Heading heading;
    private final Choice<Tab> tabs;
    private final Map<Tab, Sheet> sheets = new EnumMap<>(Tab.class);
    private final ScrollPane scroll = new ScrollPane();
    private final Label nothing = new Label();
    private final Label oneOnly = new Label();
    private final VBox content;
    private final VBox node;
    private Tab open = Tab.PLAN;

    public Inspector(Desk desk) {
        this.desk = desk;
        this.heading = new Heading(desk);
        this.tabs = new Choice<>(
                Tab.class, tab -> desk.words().say("inspector.tab." + tab.name().toLowerCase(Locale.ROOT)), this::open);
        sheets.put(Tab.PLAN, new PlanSheet(desk));
        sheets.put(Tab.LINKS, new LinksSheet(desk));
        sheets.put(Tab.PEOPLE, new PeopleSheet(desk));
        sheets.put(Tab.MONEY, new MoneySheet(desk));
        sheets.put(Tab.PURPOSE, new PurposeSheet(desk));
        tabs.getStyleClass().add("tabs");
        tabs.set(open);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        nothing.setText(desk.words().say("inspector.nothing"));
        oneOnly.setText(desk.words().say("inspector.oneOnly"));
        for (Label each : List.of(nothing, oneOnly)) {
            each.setWrapText(true);
            each.getStyleClass().addAll("quiet", "nothing");
        }
        content = new VBox(heading.node(), tabs, scroll);
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(nothing);
        node.getStyleClass().add("inspector");
        node.setId("inspector");
    }

    private void open(Tab tab) {
        open = tab;
        show(desk.snapshot());
    }

    @Override
    public String id() {
        return "inspector";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Snapshot snapshot) {
        List<Chunk> chunks = chunks(snapshot);
        node.getChildren().setAll(chunks.isEmpty() ? List.of(nothing) : List.of(content));
        if (!chunks.isEmpty()) {
            heading.show(chunks, snapshot);
            Sheet sheet = Objects.requireNonNull(sheets.get(open));
            boolean hasPlace = chunks.size() == 1 || sheet.isForSeveral();
            Node shown = hasPlace ? sheet.node() : oneOnly;
            if (!shown.equals(scroll.getContent())) {
                scroll.setContent(shown);
            }
            if (hasPlace) {
                sheet.show(chunks, snapshot);
            }
        }
    }

    /// The chunks selected, the one selected last first.
    private static List<Chunk> chunks(Snapshot snapshot) {
        List<Chunk> chunks = new ArrayList<>();
        for (Id id : snapshot.selection()) {
            if (id instanceof ChunkId chunkId) {
                Chunk chunk = snapshot.plan().chunks().find(chunkId);
                if (chunk != null) {
                    chunks.addFirst(chunk);
                }
            }
        }
        return chunks;
    }

    @Override
    public void focus() {
        tabs.getChildren().getFirst().requestFocus();
    }
}
