package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the entries of a camt.053 statement (ISO 20022 BankToCustomerStatement), of any version and in any wrapping: the
 * elements that are looked for have the same names in all of them. Read as a stream; nothing outside is resolved, and a
 * file with a document type declaration is refused.
 */
final class CamtStatement {

    private static final int DEEPEST = 60;
    private static final Set<String> REFERENCES = Set.of("AcctSvcrRef", "NtryRef");
    private static final Set<String> WORDS = Set.of("Ustrd", "AddtlNtryInf", "AddtlTxInf", "Nm", "EndToEndId", "Ref");

    private final StatementFile.Collector collector = new StatementFile.Collector();
    private final Deque<String> path = new ArrayDeque<>();
    private boolean statement;
    private int line;
    private Entry entry;
    private Detail detail;

    /** An entry in the making. */
    private static final class Entry {
        private BigDecimal amount;
        private boolean credit;
        private boolean booked = true;
        private LocalDate bookedOn;
        private LocalDate valueOn;
        private String reference = "";
        private final List<String> words = new ArrayList<>();
        private final List<Detail> details = new ArrayList<>();
    }

    /** One of the payments that an entry collects. */
    private static final class Detail {
        private BigDecimal amount;
        private String reference = "";
        private final List<String> words = new ArrayList<>();
    }

    private CamtStatement() {}

    static StatementFile read(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external");
        });
        CamtStatement camt = new CamtStatement();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                camt.take(reader, reader.next());
            }
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_XML);
        }
        if (!camt.statement) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_CAMT);
        }
        return camt.collector.file(List.of(), null);
    }

    private void take(XMLStreamReader reader, int event) {
        line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw StatementFile.refusal(FeeReason.FILE_WITH_DTD);
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (entry != null && !reader.isWhiteSpace()) {
                    text(reader.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                // Comments and instructions say nothing about money.
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (path.size() == DEEPEST) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_CAMT);
        }
        path.push(name);
        statement |= name.equals("BkToCstmrStmt");
        if (statement && name.equals("Ntry")) {
            entry = new Entry();
        } else if (entry != null && name.equals("TxDtls")) {
            detail = new Detail();
            entry.details.add(detail);
        } else if (entry != null && name.equals("Amt")) {
            String currency = reader.getAttributeValue(null, "Ccy");
            if (currency != null && !currency.equals("EUR") && path.contains("Ntry")) {
                entry.booked = false;
            }
        }
    }

    private void end() {
        String name = path.pop();
        if (name.equals("TxDtls")) {
            detail = null;
        } else if (name.equals("Ntry") && entry != null) {
            finish();
            entry = null;
        }
    }

    private void text(String text) {
        if (text.length() > StatementFile.MAX_TEXT) {
            throw StatementFile.refusal(FeeReason.CELL_TOO_LONG, line);
        }
        String word = text.strip();
        String name = path.peek();
        String parent = parent();
        if (parent.equals("Ntry")) {
            ofEntry(name, word);
        } else if (name.startsWith("Dt") && parent.equals("BookgDt")) {
            entry.bookedOn = day(word);
        } else if (name.startsWith("Dt") && parent.equals("ValDt")) {
            entry.valueOn = day(word);
        } else if (parent.equals("Sts") && name.equals("Cd")) {
            entry.booked &= word.equals("BOOK");
        } else if (detail != null && name.equals("Amt") && (parent.equals("TxDtls") || parent.equals("TxAmt"))) {
            detail.amount = amount(word);
        } else if (detail != null && REFERENCES.contains(name)) {
            detail.reference = word;
        }
        if (WORDS.contains(name) && !word.equals("NOTPROVIDED")) {
            (detail == null ? entry.words : detail.words).add(word);
        }
    }

    private String parent() {
        var names = path.iterator();
        names.next();
        return names.hasNext() ? names.next() : "";
    }

    private void ofEntry(String name, String word) {
        switch (name) {
            case "Amt" -> entry.amount = amount(word);
            case "CdtDbtInd" -> entry.credit = word.equals("CRDT");
            case "RvslInd" -> entry.booked &= !word.equals("true");
            case "Sts" -> entry.booked &= word.equals("BOOK");
            case "NtryRef" -> entry.reference = entry.reference.isEmpty() ? word : entry.reference;
            case "AcctSvcrRef" -> entry.reference = word;
            default -> {
                // Nothing else of an entry is asked for.
            }
        }
    }

    /** An entry that collects several payments with amounts of their own is several. */
    private void finish() {
        LocalDate day = entry.bookedOn == null ? entry.valueOn : entry.bookedOn;
        boolean came = entry.credit && entry.booked;
        boolean several = entry.details.size() > 1 && entry.details.stream().allMatch(one -> one.amount != null);
        if (several) {
            int number = 0;
            for (Detail one : entry.details) {
                String reference = one.reference.isEmpty() ? entry.reference + "/" + ++number : one.reference;
                collector.add(reference, day, came ? one.amount : null, words(one.words));
            }
            return;
        }
        List<String> words = new ArrayList<>(entry.words);
        entry.details.forEach(one -> words.addAll(one.words));
        collector.add(entry.reference, day, came ? entry.amount : null, words(words));
    }

    private static String words(List<String> words) {
        String all = String.join(" · ", words);
        return all.length() <= StatementFile.MAX_TEXT ? all : all.substring(0, StatementFile.MAX_TEXT);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,15}(\\.\\d{1,5})?")) {
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        return Money.isAmount(amount) ? amount.setScale(2) : null;
    }
}
