/// Drawing dependencies by hand and by key, on whatever picture chunks lie: [Ground] is what such a picture does for
/// it. Where a link may end, what it would do and why it may not are the same everywhere.
@NullMarked
package dev.trajectory.ui.link;

import org.jspecify.annotations.NullMarked;
