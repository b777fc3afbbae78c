package org.parley.app.command;

import me.tongfei.progressbar.ProgressBarConsumer;

/** A progress bar that nobody sees. */
final class NoBar implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return 0;
    }

    @Override
    public void accept(String bar) {}

    @Override
    public void close() {}
}
