import { expect } from "chai";
import type { Graph } from "../../../planner/graph";
import type { Overrides } from "../../../planner/overrides";
import { plan } from "../../support/plan";

const reason = "A test wants to see what happens without it.";
const EXISTING = { mode: "existing" };

const planAudit = (audit: Overrides): Promise<Graph> => plan("foundation", { audit });

const namesIn = (graph: Graph): readonly string[] => graph.resources.map(({ name }) => name);

describe("the audit of a foundation", () => {
    it("asks roles where they are recorded, with the days and exemptions of the settings", async () => {
        const graph = await planAudit({
            recorder: { mode: "create", unusedRoles: { days: 60, exempt: ["break-glass"] } },
        });
        expect(graph.only("aws:cfg/rule:Rule", "unused-roles-rule").inputs["inputParameters"]).to.equal(
            '{"unusedDays":"60","exempt":"break-glass"}',
        );
        const further = await planAudit({ recorder: { mode: "create", globalResources: false } });
        expect(namesIn(further)).to.include("recorder").and.not.include("unused-roles");
    });

    it("asks roles also where another stack has the trail: the log has its key all the same", async () => {
        const graph = await planAudit({ trail: EXISTING });
        expect(namesIn(graph)).to.include.members(["logs-key", "unused-roles", "dead-letters"]);
        const told = ["alarms", "dead-letters-alarm", "finding-alerts"];
        expect(namesIn(graph).filter((name) => told.includes(name))).to.deep.equal([]);
    });

    it("tells of findings where there are alarms", async () => {
        expect(namesIn(await planAudit({}))).to.include.members(["finding-alerts", "dead-letters-alarm"]);
        expect(namesIn(await planAudit({ alarms: { mode: "off", reason } }))).not.to.include("finding-alerts");
        const analyzers = { externalAccess: EXISTING, unusedAccess: EXISTING };
        expect(namesIn(await planAudit(analyzers))).not.to.include("finding-alerts");
    });

    it("keeps findings that could not be told, also where no roles are asked", async () => {
        const graph = await planAudit({ recorder: EXISTING });
        expect(namesIn(graph)).to.include.members(["finding-alerts", "dead-letters"]);
        expect(namesIn(graph)).not.to.include("unused-roles");
    });

    it("makes neither key nor queue that nobody needs", async () => {
        const names = namesIn(await planAudit({ trail: EXISTING, recorder: EXISTING }));
        expect(names.filter((name) => /^(logs-key|dead-letters)/.test(name))).to.deep.equal([]);
    });
});
