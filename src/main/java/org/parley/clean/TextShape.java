package org.parley.clean;

/**
 * What the form of a piece of text shows without understanding it.
 *
 * @param words runs of letters and digits; about as many in scripts that put no spaces between words
 * @param functionWords how many of them carry grammar
 * @param capitalised how many begin with a capital letter
 * @param numbers how many consist of digits
 * @param commas commas and semicolons
 * @param symbols characters that programs use and prose does not
 * @param uncased letters of scripts without capitals
 * @param characters length without spaces
 * @param start the kind of its first character
 * @param end the kind of its last character, closing quotes and brackets aside
 */
record TextShape(
        int words,
        int functionWords,
        int capitalised,
        int numbers,
        int commas,
        int symbols,
        int uncased,
        int characters,
        Start start,
        End end) {

    enum Start {
        UPPER,
        LOWER,
        DIGIT,
        QUOTE,
        OTHER
    }

    enum End {
        STOP,
        QUESTION,
        COLON,
        ELLIPSIS,
        COMMA,
        OTHER;

        /** Whether a sentence does not end so. */
        boolean isWithinSentence() {
            return this == COMMA || this == OTHER;
        }
    }

    /** Fewer words than this make no paragraph by themselves. */
    private static final int PROSE_WORDS = 10;

    /** Running text has three to five grammar words in ten, headlines one or two. */
    private static final double PROSE_FUNCTION_WORDS = 0.2;

    private static final double USUAL_FUNCTION_WORDS = 0.4;

    /** Languages that put grammar into endings have fewer such words, but no more capitals than others. */
    private static final double FEWEST_FUNCTION_WORDS = 0.05;

    private static final double PROSE_CAPITALS = 0.35;

    private static final int WORD_PART = 1;
    private static final int SPACE = 2;
    private static final int COMMA = 4;
    private static final int SYMBOL = 8;
    private static final int UNCASED = 16;

    private static final String SYMBOLS = "{}<>=;_|\\#$^~`@";
    private static final byte[] KINDS = kindsOfAscii();

    private static final String CLOSING = "\"'”’»)]*」』）》】";
    private static final String OPENING = "\"'“‘«([「『（《【";

    static TextShape of(String line) {
        char[] text = line.toCharArray();
        int words = 0;
        int functionWords = 0;
        int capitalised = 0;
        int numbers = 0;
        int commas = 0;
        int symbols = 0;
        int uncased = 0;
        int characters = 0;
        int wordStart = -1;
        for (int i = 0; i <= text.length; i++) {
            int kinds = i < text.length ? kinds(text[i]) : SPACE;
            if ((kinds & WORD_PART) == 0) {
                if (wordStart >= 0) {
                    words += Scripts.words(text, wordStart, i);
                    char first = text[wordStart];
                    capitalised += Character.isUpperCase(first) ? 1 : 0;
                    numbers += Character.isDigit(first) && Character.isDigit(text[i - 1]) ? 1 : 0;
                    functionWords += FunctionWords.contains(text, wordStart, i) ? 1 : 0;
                    wordStart = -1;
                }
                commas += (kinds & COMMA) == 0 ? 0 : 1;
                symbols += (kinds & SYMBOL) == 0 ? 0 : 1;
            } else if (wordStart < 0) {
                wordStart = i;
            }
            uncased += (kinds & UNCASED) == 0 ? 0 : 1;
            characters += (kinds & SPACE) == 0 ? 1 : 0;
        }
        return new TextShape(
                words,
                functionWords,
                capitalised,
                numbers,
                commas,
                symbols,
                uncased,
                characters,
                startOf(line),
                endOf(line));
    }

    /**
     * Share of grammar words, 0 to 1. Scripts without capitals often write grammar within words, or put no spaces between
     * them; there a piece that is long enough and ends like a sentence, as menus seldom do, counts as a usual sentence.
     */
    double functionWordShare() {
        boolean isSentence = uncased * 2 > characters && words >= PROSE_WORDS && endsSentence();
        return isSentence ? USUAL_FUNCTION_WORDS : words == 0 ? 0 : (double) functionWords / words;
    }

    /** Share of capitalised words, 0 to 1. */
    double capitalShare() {
        return words == 0 ? 0 : (double) capitalised / words;
    }

    /** Share of numbers among the words, 0 to 1. */
    double numberShare() {
        return words == 0 ? 0 : (double) numbers / words;
    }

    /** Share of program symbols among the characters, 0 to 1. */
    double symbolShare() {
        return characters == 0 ? 0 : (double) symbols / characters;
    }

    /** Whether it ends as sentences end. */
    boolean endsSentence() {
        return end == End.STOP || end == End.QUESTION || end == End.ELLIPSIS;
    }

    /** Whether it reads as running text: long enough, with grammar, and finished like a sentence. */
    boolean isProse() {
        return isSentence() && (endsSentence() || end == End.COLON);
    }

    /** Whether it is as long as a sentence and has the grammar of one, finished or not. */
    boolean isSentence() {
        return words >= PROSE_WORDS && hasGrammar();
    }

    private boolean hasGrammar() {
        double share = functionWordShare();
        return share >= PROSE_FUNCTION_WORDS
                || (share >= FEWEST_FUNCTION_WORDS && capitalShare() < PROSE_CAPITALS && end == End.STOP);
    }

    private static int kinds(char c) {
        return c < KINDS.length ? KINDS[c] : kindsOf(c);
    }

    private static byte kindsOf(char c) {
        return (byte) ((Characters.isWordPart(c) ? WORD_PART : 0)
                | (Characters.isSpace(c) ? SPACE : 0)
                | (Scripts.isComma(c) ? COMMA : 0)
                | (SYMBOLS.indexOf(c) >= 0 ? SYMBOL : 0)
                | (Scripts.isUncased(c) ? UNCASED : 0));
    }

    /** Of the ASCII characters: looking all of them up at once is faster than asking four questions of each. */
    private static byte[] kindsOfAscii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kindsOf(c);
        }
        return kinds;
    }

    private static Start startOf(String text) {
        if (text.isEmpty()) {
            return Start.OTHER;
        }
        char c = text.charAt(0);
        if (OPENING.indexOf(c) >= 0) {
            return Start.QUOTE;
        }
        return Character.isUpperCase(c)
                ? Start.UPPER
                : Character.isLowerCase(c) ? Start.LOWER : Character.isDigit(c) ? Start.DIGIT : Start.OTHER;
    }

    static End endOf(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < 0) {
            return End.OTHER;
        }
        return switch (text.charAt(last)) {
            case '.' -> last >= 2 && text.startsWith("..", last - 2) ? End.ELLIPSIS : End.STOP;
            case '!', '！', '。', '．', '۔', '।', '॥', '։', '။', '។', '።' -> End.STOP;
            case '?', '؟', '？' -> End.QUESTION;
            case ':', '：' -> End.COLON;
            case '…' -> End.ELLIPSIS;
            default ->
                Scripts.isComma(text.charAt(last))
                        ? End.COMMA
                        : Scripts.isLongWithoutMarks(text) ? End.STOP : End.OTHER;
        };
    }
}
