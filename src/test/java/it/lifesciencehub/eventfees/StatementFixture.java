package it.lifesciencehub.eventfees;

/** Statements as a bank sends them. */
final class StatementFixture {

    private StatementFixture() {}

    static String camt(String version, String entries) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001."
                + version + "\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>S</Id>" + entries
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    static String entry(String amount, String sign, String reference, String words) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + sign + "</CdtDbtInd><Sts>BOOK</Sts>"
                + "<BookgDt><Dt>2027-03-01</Dt></BookgDt><AcctSvcrRef>" + reference + "</AcctSvcrRef>"
                + "<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>"
                + "<RltdPties><Dbtr><Nm>Mario Rossi</Nm></Dbtr></RltdPties>"
                + "<RmtInf><Ustrd>" + words + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
}
