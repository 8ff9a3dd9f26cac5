package it.lifesciencehub.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages, their beans and their addresses name each other, and hold nothing that the content policy forbids. */
class PagesTest {

    private static final Pattern BEAN = Pattern.compile("\\b([a-z][A-Za-z]*Page)\\b");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include\\s+src=\"(/WEB-INF/[^\"#]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s+name=\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("<h:form\\s+id=\"(\\w+)\"");
    private static final Pattern OUTCOME = Pattern.compile("\\boutcome=\"(/[a-z][^\"?#]*)\"");
    private static final Pattern REDIRECT = Pattern.compile("\"(/[^\"?]+)\\?faces-redirect=true");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"(/[^\"]*/)\\*\"\\)");
    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
            "inline script", Pattern.compile("<(h:outputS|s)cript\\b(?![^>]*(\\bsrc=|\\bname=|ld\\+json))"),
            "inline style sheet", Pattern.compile("<style\\b"),
            "style attribute", Pattern.compile("\\sstyle=\""),
            "event attribute", Pattern.compile("\\son[a-z]+=\""),
            "f:ajax, which breaks the content policy", Pattern.compile("<f:ajax\\b"),
            "h:commandLink, which breaks the content policy", Pattern.compile("<h:commandLink\\b"),
            "p:dataTable, where lists are links and tables", Pattern.compile("<p:dataTable\\b"),
            "empty as a property, which no expression can read",
                    Pattern.compile("[a-z)]\\.empty(\\}|\\)|\\?| and | or | \\?)"),
            "a name that stands for something else in every expression",
                    Pattern.compile(
                            "\\b(var|varStatus)=\"(application|cc|component|cookie|flash|flow|header|param|request"
                                    + "|resource|session|view)\""),
            "address of another site", Pattern.compile("\\s(src|srcset)=\"(https?:)?//")));

    /** Pages with an address of their own, as {@code /organisations/list.xhtml}. */
    private static Set<String> pages() {
        Set<String> pages = SourceTree.files(SourceTree.WEBAPP, ".xhtml").stream()
                .map(file -> "/" + SourceTree.WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/errors/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(pages.isEmpty());
        return pages;
    }

    @Test
    void haveAnAddressEachAndNoAddressLeadsNowhere() {
        assertEquals(pages(), new TreeSet<>(SourceTree.addresses().values()));
    }

    /** A link to a page that has moved is not rendered as one, and a redirect to it shows an error. */
    @Test
    void areThereWhereLinksAndRedirectsLead() {
        Set<String> pages = pages();
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<Path, Pattern> place : places().entrySet()) {
            for (MatchResult match : place.getValue()
                    .matcher(SourceTree.read(place.getKey()))
                    .results()
                    .toList()) {
                seen++;
                if (!pages.contains(match.group(1).replace(".xhtml", "") + ".xhtml")) {
                    wrong.add(place.getKey() + ": " + match.group(1));
                }
            }
        }
        assertFalse(seen < 100, "links not found");
        assertEquals(List.of(), wrong);
    }

    /** A servlet for everything below a folder would answer in place of the pages in it. */
    @Test
    void areHiddenByNoServlet() {
        Set<String> folders = pages().stream()
                .map(page -> page.substring(0, page.indexOf('/', 1) + 1))
                .collect(Collectors.toSet());
        List<String> hiding = new ArrayList<>();
        int seen = 0;
        for (Path file : SourceTree.files(SourceTree.JAVA, ".java")) {
            for (MatchResult match :
                    SERVLET.matcher(SourceTree.read(file)).results().toList()) {
                seen++;
                if (folders.contains(match.group(1))) {
                    hiding.add(file + ": " + match.group(1));
                }
            }
        }
        assertFalse(seen < 5, "servlets not found");
        assertEquals(List.of(), hiding);
    }

    /** A form posts its own name as a field; a parameter of the page's address that is called so would read it. */
    @Test
    void haveNoFormThatIsCalledLikeAParameterOfTheirAddress() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String page : pages()) {
            String text = whole(SourceTree.WEBAPP.resolve(page.substring(1)), new HashSet<>());
            Set<String> both = names(PARAMETER, text);
            Set<String> forms = names(FORM, text);
            seen += forms.size();
            both.retainAll(forms);
            if (!both.isEmpty()) {
                wrong.add(page + ": " + both);
            }
        }
        assertFalse(seen < 100, "forms not found");
        assertEquals(List.of(), wrong);
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<Path, Pattern> places() {
        Map<Path, Pattern> places = new TreeMap<>();
        SourceTree.files(SourceTree.WEBAPP, ".xhtml").forEach(file -> places.put(file, OUTCOME));
        SourceTree.files(SourceTree.JAVA, ".java").forEach(file -> places.put(file, REDIRECT));
        return places;
    }

    @Test
    void lieInTheFolderOfAFeature() {
        Set<String> folders = pages().stream().map(page -> page.split("/")[1]).collect(Collectors.toSet());
        folders.removeAll(SourceTree.features());
        assertEquals(Set.of(), folders);
    }

    @Test
    void areServedByTheBeanOfTheirName() {
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            String feature = page.split("/")[1];
            String ending = camel(page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "")) + "Page";
            List<String> beans = BEAN.matcher(whole(SourceTree.WEBAPP.resolve(page.substring(1)), new HashSet<>()))
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .filter(name -> name.length() == ending.length() || name.endsWith(ending))
                    .filter(name -> Files.exists(beanFile(feature, name)))
                    .toList();
            if (beans.size() != 1) {
                wrong.add(page + " should name one bean …" + ending + " of " + feature + ".web, names " + beans);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void haveNoBeanWithoutAPage() {
        Set<String> named = new HashSet<>();
        for (Path page : SourceTree.files(SourceTree.WEBAPP, ".xhtml")) {
            BEAN.matcher(SourceTree.read(page)).results().forEach(match -> named.add(match.group(1)));
        }
        List<String> alone = SourceTree.files(SourceTree.JAVA, "Page.java").stream()
                .filter(file -> SourceTree.read(file).contains("@Named"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name ->
                        !named.contains(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1)))
                .toList();
        assertEquals(List.of(), alone);
    }

    @Test
    void beanNamesAreUnique() {
        List<String> names = SourceTree.files(SourceTree.JAVA, ".java").stream()
                .filter(file -> SourceTree.read(file).contains("\n@Named"))
                .map(file -> file.getFileName().toString())
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size(), () -> "a name is used twice: " + names);
    }

    @Test
    void areShort() {
        List<String> large = SourceTree.files(SourceTree.WEBAPP, ".xhtml").stream()
                .filter(file -> SourceTree.lines(file) > 200)
                .map(Object::toString)
                .toList();
        assertEquals(List.of(), large, "more than 200 lines");
    }

    @Test
    void holdNothingThatTheContentPolicyForbids() {
        List<String> wrong = new ArrayList<>();
        for (Path page : SourceTree.files(SourceTree.WEBAPP, ".xhtml")) {
            String text = SourceTree.read(page);
            FORBIDDEN.forEach((what, pattern) -> {
                if (pattern.matcher(text).find()) {
                    wrong.add(page + ": " + what);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void fragmentsAreUsed() {
        String all = SourceTree.files(SourceTree.WEBAPP, ".xhtml").stream()
                .map(SourceTree::read)
                .collect(Collectors.joining());
        List<String> unused = SourceTree.files(SourceTree.WEBAPP.resolve("WEB-INF"), ".xhtml").stream()
                .map(file -> "/" + SourceTree.WEBAPP.relativize(file).toString().replace('\\', '/'))
                .filter(file -> !file.startsWith("/WEB-INF/tags/") && !all.contains(file))
                .toList();
        assertEquals(List.of(), unused);
    }

    /** A page's text with that of its fragments. */
    private static String whole(Path page, Set<Path> seen) {
        if (!seen.add(page) || !Files.exists(page)) {
            return "";
        }
        String text = SourceTree.read(page);
        return text
                + INCLUDE.matcher(text)
                        .results()
                        .map(match ->
                                whole(SourceTree.WEBAPP.resolve(match.group(1).substring(1)), seen))
                        .collect(Collectors.joining());
    }

    private static Path beanFile(String feature, String bean) {
        String name = bean.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + bean.substring(1);
        return SourceTree.JAVA.resolve(feature + "/web/" + name + ".java");
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }
}
