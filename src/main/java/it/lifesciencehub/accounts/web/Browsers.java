package it.lifesciencehub.accounts.web;

/** Names a browser and its system from what it says of itself, as far as people know these names. */
final class Browsers {

    /** More special names first: nearly every browser says "Safari", and Edge says "Chrome". */
    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"FxiOS", "Firefox"},
        {"SamsungBrowser", "Samsung Internet"}, {"CriOS", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"Mac OS X", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    private Browsers() {}

    static String name(String userAgent) {
        String browser = find(BROWSERS, userAgent);
        String system = find(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String find(String[][] names, String userAgent) {
        for (String[] name : names) {
            if (userAgent.contains(name[0])) {
                return name[1];
            }
        }
        return "";
    }
}
