package it.lifesciencehub.eventreports.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.eventreports.web.Chart.Mark;
import it.lifesciencehub.eventreports.web.Chart.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

    private static Element read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void stepsAreRound() {
        assertEquals(1, Chart.step(0));
        assertEquals(1, Chart.step(3));
        assertEquals(5, Chart.step(17));
        assertEquals(500, Chart.step(1500));
    }

    @Test
    void isWellFormedWhateverTheTextsAndNamesWhatItShows() throws Exception {
        Element svg = read(new Chart(340, 200, 0, 10, 7, true)
                .grid(value -> value + " <&\">")
                .names(List.of(0L, 5L, 10L), place -> "<" + place + ">")
                .marks(List.of(new Mark(2, "Apertura & \"altro\""), new Mark(99, "outside")))
                .line("confirmed", List.of(new Point(1, 2), new Point(4, 7)), 10)
                .svg("narrow", "Grafico <1>"));
        assertEquals("Grafico <1>", svg.getAttribute("aria-label"));
        assertEquals("img", svg.getAttribute("role"));
        assertFalse(svg.getTextContent().contains("outside"));
        assertTrue(svg.getTextContent().contains("Apertura & \"altro\""));
    }

    @Test
    void nothingIsDrawnOutside() throws Exception {
        Element svg = read(new Chart(340, 200, 100, 110, 5, true)
                .line("former", List.of(new Point(1, 2), new Point(500, 5)), 900)
                .columns(List.of(new Point(0, 5), new Point(1, 0), new Point(2, 1)))
                .svg("narrow", ""));
        NodeList columns = svg.getElementsByTagName("rect");
        assertEquals(2, columns.getLength(), "a column for each value but nothing");
        for (int i = 0; i < columns.getLength(); i++) {
            Element column = (Element) columns.item(i);
            assertTrue(Double.parseDouble(column.getAttribute("y")) >= 0);
            assertTrue(Double.parseDouble(column.getAttribute("x")) + Double.parseDouble(column.getAttribute("width"))
                    <= 340);
        }
        String path = ((Element) svg.getElementsByTagName("path").item(0)).getAttribute("d");
        for (String part : path.split("[MHV ]")) {
            assertTrue(part.isEmpty() || Double.parseDouble(part) >= 0 && Double.parseDouble(part) <= 340, path);
        }
    }
}
