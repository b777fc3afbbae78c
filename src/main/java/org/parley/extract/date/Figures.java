package org.parley.extract.date;

import static org.parley.extract.date.WordClass.NONE;

/** Figures as dates write them; {@link WordClass#NONE} for any other. */
final class Figures {
    private Figures() {}

    static int dayOfMonth(String text) {
        int digits = leadingDigits(text);
        if (digits < 1 || digits > 2 || (digits < text.length() && !isOrdinalEnding(text, digits))) {
            return NONE;
        }
        int day = Integer.parseInt(text, 0, digits, 10);
        return day >= 1 && day <= 31 ? day : NONE;
    }

    static int year(String text) {
        if (text.length() != 4 || leadingDigits(text) != 4) {
            return NONE;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        return year >= 1500 && year < 2200 ? year : NONE;
    }

    static int dottedDay(String text) {
        String[] parts = text.length() < 8 || text.length() > 10 ? new String[0] : text.split("\\.", -1);
        if (parts.length != 3) {
            return NONE;
        }
        int day = dayOfMonth(parts[0]);
        int month = upToTwoDigits(parts[1]);
        int year = year(parts[2]);
        return day < 1 || month < 1 || year < 1 ? NONE : year * 10_000 + month * 100 + day;
    }

    static int decade(String text) {
        boolean decade = text.length() == 5 && text.endsWith("0s") && leadingDigits(text) == 4;
        return decade ? year(text.substring(0, 4)) : NONE;
    }

    static int upToTwoDigits(String text) {
        return !text.isEmpty() && text.length() <= 2 && leadingDigits(text) == text.length()
                ? Integer.parseInt(text)
                : NONE;
    }

    static int upToThreeDigits(String text) {
        boolean number = text.length() <= 3 && leadingDigits(text) == text.length();
        return number && Integer.parseInt(text) > 0 ? Integer.parseInt(text) : NONE;
    }

    private static int leadingDigits(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isOrdinalEnding(String text, int digits) {
        return switch (text.substring(digits)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
