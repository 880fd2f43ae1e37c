import { expect } from "chai";
import { exceptionsIn, exceptionsOf } from "../../../planner/exceptions";
import { planDocument } from "../../../planner/model";
import { styleFor } from "../../../planner/render/style";
import { renderPlan } from "../../../planner/render/terminal";
import { planStack } from "../../support/plan";

describe("planner/exceptions", () => {
    it("finds all that has a reason, wherever it is, sorted by path", () => {
        const settings = {
            region: "eu-west-1",
            network: { frontEnd: { mode: "public", reason: "no private route yet" } },
            keys: { "a b": { mode: "shared", reason: "one team" } },
            metastore: { mode: "create" },
            profiles: { etl: { arn: "arn:1", reason: "a vendor's library" }, load: { mode: 1, reason: "none" } },
            zones: [{ mode: "x", reason: "lists hold no modes" }],
        };
        expect(exceptionsIn(settings)).to.deep.equal([
            { setting: 'keys["a b"]', mode: "shared", reason: "one team" },
            { setting: "network.frontEnd", mode: "public", reason: "no private route yet" },
            { setting: "profiles.etl", mode: "declared", reason: "a vendor's library" },
        ]);
    });

    it("are also defaults of what a layer of the stack uses, as long as something is missing", async () => {
        const settingsOf = async (stack: string): Promise<readonly string[]> => {
            const { settings } = await planStack(stack);
            return exceptionsOf(settings).map(({ setting, mode }) => `${setting}: ${mode}`);
        };
        expect(await settingsOf("foundation")).to.deep.equal([
            "account.lakeFormation: off",
            "databricks.systemSchemas: off",
        ]);
        expect(await settingsOf("prod")).to.deep.equal([]);
    });

    it("are those of the file where that is of another program", () => {
        const values = { planet: { mode: "flat", reason: "easier to draw" } };
        expect(exceptionsOf({ values, config: { values: {}, secretKeys: [] } })).to.deep.equal([
            { setting: "planet", mode: "flat", reason: "easier to draw" },
        ]);
    });

    it("shows them in the plan, and says nothing of them when there are none", async () => {
        const shown = async (stack: string): Promise<string> => {
            const planned = await planStack(stack);
            return renderPlan(planDocument([{ ...planned, findings: [] }]), 1, styleFor(false));
        };
        expect(await shown("dev")).to.match(
            /Exceptions {2}1 weaker choice\n {2}network\.frontEnd: public\n {4}Developers/,
        );
        expect(await shown("prod")).not.to.include("Exceptions");
    });
});
