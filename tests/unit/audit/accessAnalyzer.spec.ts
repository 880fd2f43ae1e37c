import { expect } from "chai";
import { AccessAnalyzer, type AnalyzerScope } from "../../../components/audit/accessAnalyzer";
import type { Graph } from "../../../planner/graph";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const recordAnalyzer = (scope: AnalyzerScope): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new AccessAnalyzer("analyzer", { context: testContext(), scope }, { provider: aws });
    });

describe("AccessAnalyzer", () => {
    it("finds ways in from outside", async () => {
        const graph = await recordAnalyzer({ finds: "external-access" });
        expect(graph.only("aws:accessanalyzer/analyzer:Analyzer").inputs).to.deep.equal({
            analyzerName: "acme-dev-external-access",
            type: "ACCOUNT",
            tags: testContext().tags("audit", "external-access"),
        });
        expect(graph.only("lakehouse:audit:AccessAnalyzer").outputs).to.deep.equal({
            analyzerName: "acme-dev-external-access",
        });
    });

    it("finds what nobody has used for some days", async () => {
        const graph = await recordAnalyzer({ finds: "unused-access", days: 45 });
        expect(graph.only("aws:accessanalyzer/analyzer:Analyzer").inputs).to.deep.equal({
            analyzerName: "acme-dev-unused-access",
            type: "ACCOUNT_UNUSED_ACCESS",
            configuration: { unusedAccess: { unusedAccessAge: 45 } },
            tags: testContext().tags("audit", "unused-access"),
        });
    });
});
