import { expect } from "chai";
import { ServerlessBudget } from "../../../components/cost/serverlessBudget";
import { MANDATORY_TAG_KEYS } from "../../../components/shared/tags";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:cost:ServerlessBudget";
const POLICY = "databricks:index/budgetPolicy:BudgetPolicy";

const recordBudget = (): ReturnType<typeof record> =>
    record(() => {
        const { account } = testProviders();
        new ServerlessBudget("budget", { context: testContext(), account, workspaceId: "1234" });
    });

describe("ServerlessBudget", () => {
    it("is one budget policy of the account, for the environment's workspace alone", async () => {
        const graph = await recordBudget();
        const component = graph.only(COMPONENT);
        expect(children(graph, component)).to.deep.equal({ "budget-policy": POLICY });
        expect(providers(graph, component)).to.deep.equal({ "budget-policy": "databricks-account" });
        expect(graph.only(POLICY).inputs).to.deep.include({
            policyName: "acme-dev-serverless",
            bindingWorkspaceIds: [1234],
        });
        expect(component.outputs).to.deep.equal({ budgetPolicyId: graph.only(POLICY).placeholders["policyId"] });
    });

    it("puts all mandatory tags on the bill, each once", async () => {
        const tags = (await recordBudget()).only(POLICY).inputs["customTags"] as unknown as readonly { key: string }[];
        expect(tags.map(({ key }) => key).sort()).to.deep.equal([...MANDATORY_TAG_KEYS].sort());
    });
});
