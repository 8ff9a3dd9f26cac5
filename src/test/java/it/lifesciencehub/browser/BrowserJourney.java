package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do, in a real browser against the deployed hub. No journey needs another one to have gone before. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class BrowserJourney {

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void openMailbox() {
        Mailbox.open();
    }

    /** Lets a visitor take part: leaves at the end, and must not have seen the browser complain. */
    Visitor with(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    void leave() {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : visitors) {
            complaints.addAll(visitor.complaints());
            visitor.close();
        }
        visitors.clear();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }
}
