package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What looks into a mail before its reader does: asks for every address in it with HEAD and GET, opens it in a browser
 * that runs scripts, makes there the events that a script can make, and follows the links that it finds. Presses nothing.
 */
final class MailScanner implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(Visitor.ADDRESS) + "[^\\s\"'<>)]*");
    private static final String PRETEND = "() => { for (const [kind, names] of [[PointerEvent, ['pointerdown',"
            + " 'pointermove']], [KeyboardEvent, ['keydown']], [MouseEvent, ['mousemove']], [Event, ['touchstart',"
            + " 'scroll', 'focus']]]) for (const name of names) for (const target of [window, document.body])"
            + " target.dispatchEvent(new kind(name, { bubbles: true }));"
            + " window.scrollTo(0, document.body.scrollHeight); }";
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].map(link => link.href)";

    private final Visitor browser = new Visitor();

    static Set<String> addresses(Mailbox.Mail mail) {
        Set<String> found = new TreeSet<>();
        for (String part : List.of(mail.text(), mail.html().replace("&amp;", "&"), mail.calendar())) {
            Matcher address = ADDRESS.matcher(part);
            while (address.find()) {
                found.add(address.group());
            }
        }
        return found;
    }

    void scan(Mailbox.Mail mail) {
        Set<String> addresses = addresses(mail);
        assertTrue(addresses.size() >= 2, () -> "a mail with " + addresses);
        for (String address : addresses) {
            ask("HEAD", address);
            ask("GET", address);
            Set<String> links = open(address);
            links.forEach(link -> ask("GET", link));
        }
    }

    private void ask(String method, String address) {
        APIResponse answer =
                browser.page().request().fetch(address, RequestOptions.create().setMethod(method));
        assertTrue(answer.status() < 500, () -> method + " " + address + " answers " + answer.status());
    }

    private Set<String> open(String address) {
        Response answer = browser.open(address);
        assertTrue(answer.status() < 400, () -> address + " answers " + answer.status());
        Page page = browser.page();
        page.evaluate(PRETEND);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Set<String> links = new TreeSet<>();
        for (Object link : (List<?>) page.evaluate(LINKS)) {
            if (link.toString().startsWith(Visitor.ADDRESS)) {
                links.add(link.toString());
            }
        }
        return links;
    }

    @Override
    public void close() {
        browser.close();
    }
}
