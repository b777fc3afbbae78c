package org.parley.clean;

/** The two trained models and the signals that they look at. */
final class Models {
    private Models() {}

    static Features<HtmlPage> htmlFeatures() {
        return new Features<>(HtmlSignals.all());
    }

    static Features<Page> textFeatures() {
        return new Features<>(TextSignals.all());
    }

    static SequenceModel<HtmlPage> html() {
        return SequenceModel.load(htmlFeatures(), "html-model.tsv");
    }

    static SequenceModel<Page> text() {
        return SequenceModel.load(textFeatures(), "text-model.tsv");
    }
}
