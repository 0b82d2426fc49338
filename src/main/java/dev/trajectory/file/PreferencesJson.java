package dev.trajectory.file;

import dev.trajectory.file.Preferences.Density;
import dev.trajectory.file.Preferences.Look;
import dev.trajectory.file.Preferences.Motion;
import dev.trajectory.file.ViewPreferences.Column;
import dev.trajectory.file.ViewPreferences.Sort;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// The preferences in their file.
final class PreferencesJson {

    static final Form<Preferences> FORM = RecordForm.tall(PreferencesJson::read, PreferencesJson::write);

    private static final Form<Look> LOOK = Forms.oneOf(Look.class);
    private static final Form<Motion> CHOICE = Forms.oneOf(Motion.class);

    /// Earlier versions also wrote "ON", which meant what the system's own wish means where that asks for no less.
    private static final Form<Motion> MOTION = new Form<>() {
        @Override
        public Motion read(Node node, Where where) {
            return node instanceof Node.Text text && text.value().equals("ON")
                    ? Motion.SYSTEM
                    : CHOICE.read(node, where);
        }

        @Override
        public Node write(Motion value, Where where) {
            return CHOICE.write(value, where);
        }
    };
    private static final Form<Density> DENSITY = Forms.oneOf(Density.class);

    private static final Form<WindowBounds> WINDOW = RecordForm.small(
            in -> new WindowBounds(
                    in.count("x"),
                    in.count("y"),
                    in.need("width", Forms.INT),
                    in.need("height", Forms.INT),
                    in.flag("maximised")),
            (bounds, out) -> out.count("x", bounds.x())
                    .count("y", bounds.y())
                    .put("width", bounds.width(), Forms.INT)
                    .put("height", bounds.height(), Forms.INT)
                    .flag("maximised", bounds.isMaximised()));

    private static final Form<RecentPlan> RECENT = RecordForm.small(
            in -> new RecentPlan(
                    in.need("path", Forms.PATH),
                    in.text("name"),
                    in.need("lastOpened", Forms.INSTANT),
                    in.flag("pinned")),
            (plan, out) -> out.put("path", plan.path(), Forms.PATH)
                    .text("name", plan.name())
                    .put("lastOpened", plan.lastOpened(), Forms.INSTANT)
                    .flag("pinned", plan.isPinned()),
            "path");

    private static final Form<Column> COLUMN = RecordForm.small(
            in -> new Column(in.need("id", Forms.TEXT), in.need("width", Forms.INT)),
            (column, out) -> out.put("id", column.id(), Forms.TEXT).put("width", column.width(), Forms.INT),
            "id");

    private static final Form<Sort> SORT = RecordForm.small(
            in -> new Sort(in.need("column", Forms.TEXT), in.need("ascending", Forms.FLAG)),
            (sort, out) ->
                    out.put("column", sort.column(), Forms.TEXT).put("ascending", sort.isAscending(), Forms.FLAG));

    private static final Form<SequencedMap<String, Boolean>> PARTS = new MapForm<>(Forms.TEXT, Forms.FLAG);

    private static final Form<Set<String>> IDS = new Form<>() {
        private final ListForm<String> list = new ListForm<>(Forms.TEXT);

        @Override
        public Set<String> read(Node node, Where where) {
            return new LinkedHashSet<>(list.read(node, where));
        }

        @Override
        public Node write(Set<String> ids, Where where) {
            return list.write(List.copyOf(ids), where);
        }
    };

    private static final Form<SequencedMap<String, Set<String>>> FOLDS = new MapForm<>(Forms.TEXT, IDS);

    private static final Form<SequencedMap<String, String>> TYPED = new MapForm<>(Forms.TEXT, Forms.TEXT);

    private static final Form<ViewPreferences> VIEW = RecordForm.small(
            in -> new ViewPreferences(
                    in.list("columns", COLUMN),
                    in.maybe("sort", SORT),
                    in.text("grouping"),
                    in.map("parts", PARTS),
                    in.map("folds", FOLDS),
                    in.map("typed", TYPED),
                    in.count("outlineWidth"),
                    in.count("zoomPercent")),
            (view, out) -> out.list("columns", view.columns(), COLUMN)
                    .maybe("sort", view.sort(), SORT)
                    .text("grouping", view.grouping())
                    .map("parts", view.parts(), PARTS)
                    .map("folds", view.folds(), FOLDS)
                    .map("typed", view.typed(), TYPED)
                    .count("outlineWidth", view.outlineWidth())
                    .count("zoomPercent", view.zoomPercent()));

    private static final Form<SequencedMap<String, ViewPreferences>> VIEWS = new MapForm<>(Forms.TEXT, VIEW);

    private PreferencesJson() {}

    private static Preferences read(In in) {
        Preferences usual = Preferences.usual();
        return new Preferences(
                in.or("look", LOOK, usual.look()),
                in.or("textSize", Forms.INT, usual.textSize()),
                in.or("motion", MOTION, usual.motion()),
                in.or("density", DENSITY, usual.density()),
                in.maybe("window", WINDOW),
                in.map("views", VIEWS),
                in.list("recents", RECENT),
                new LinkedHashSet<>(in.list("tips", Forms.TEXT)));
    }

    private static void write(Preferences preferences, Out out) {
        out.put("look", preferences.look(), LOOK)
                .put("textSize", preferences.textSize(), Forms.INT)
                .put("motion", preferences.motion(), MOTION)
                .put("density", preferences.density(), DENSITY)
                .maybe("window", preferences.window(), WINDOW)
                .map("views", preferences.views(), VIEWS)
                .list("recents", preferences.recents(), RECENT)
                .list("tips", preferences.tips(), Forms.TEXT);
    }
}
