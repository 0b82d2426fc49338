/// Where the program starts.
@NullMarked
package dev.trajectory;

import org.jspecify.annotations.NullMarked;
