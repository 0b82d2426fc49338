package dev.trajectory.ui.palette;

import java.util.Locale;

/// Something that can be gone to or done by its name.
///
/// @param name what is looked through
/// @param beside what is said at its right: a key, an owner's code; empty for nothing
/// @param where the view in which it is done; empty where nothing has to be opened for it
/// @param isNow whether it can be done now
/// @param go what choosing it does
record Entry(Kind kind, Haystack name, String beside, String where, boolean isNow, Runnable go) {

    /// One that can be done now and here.
    Entry(Kind kind, Haystack name, String beside, Runnable go) {
        this(kind, name, beside, "", true, go);
    }

    /// Whether another says the same of the same, perhaps listed at another time.
    boolean isSameAs(Entry other) {
        return kind == other.kind
                && name.text().equals(other.name.text())
                && beside.equals(other.beside)
                && where.equals(other.where);
    }

    /// What an entry is, in the order in which entries that answer equally well are listed.
    enum Kind {
        VIEW("fltrmz-window-20"),
        ACTION("fltral-flash-on-20"),
        CHUNK("fltral-data-bar-horizontal-24"),
        ORGANISATION("fltral-building-2-20"),
        FINDING("fltrmz-warning-16");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        /// Its name within a key of words.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
