package org.parley.clean;

/** The two trained models and the signals that they look at. */
final class Models {
    private Models() {}

    static Features<HtmlPage> htmlFeatures() {
        return new Features<>(HtmlSignals.all());
    }

    static Features<Page> textFeatures() {
        return new Features<>(CommonSignals.all());
    }

    static SequenceModel<HtmlPage> html() {
        return SequenceModel.load(htmlFeatures(), "html-model.txt");
    }

    static SequenceModel<Page> text() {
        return SequenceModel.load(textFeatures(), "text-model.txt");
    }
}
