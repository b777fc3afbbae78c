/**
 * What can be set: {@code config/parley.properties}, the environment and {@code --set} in, one checked
 * {@link org.parley.app.settings.Settings} out.
 */
@NullMarked
package org.parley.app.settings;

import org.jspecify.annotations.NullMarked;
