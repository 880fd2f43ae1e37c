import { expect } from "chai";
import type { Overrides } from "../../../planner/overrides";
import { plan } from "../../support/plan";

const POLICY = "databricks:index/accountNetworkPolicy:AccountNetworkPolicy";
const ACCESS = "databricks:index/mwsPrivateAccessSettings:MwsPrivateAccessSettings";
const LIST = "databricks:index/ipAccessList:IpAccessList";
const reason = "A sentence that says why this is so.";

interface Ingress {
    readonly publicAccess: { readonly restrictionMode: string; readonly allowRules?: readonly object[] };
}

/** What Databricks is told of people who come over the internet, in each place where it is told. */
async function openTo(overrides: Overrides): Promise<object> {
    const graph = await plan("prod", overrides);
    const { publicAccess } = graph.only(POLICY).inputs["ingress"] as unknown as Ingress;
    return {
        privateAccess: graph.only(ACCESS).inputs["publicAccessEnabled"],
        ingress: publicAccess.restrictionMode,
        rules: (publicAccess.allowRules ?? []).length,
        lists: graph.count(LIST),
    };
}

const frontEnd = (mode: string): Overrides => ({ network: { frontEnd: { mode, reason, runner: undefined } } });
const publicCidrs = { office: "203.0.113.0/24" };

describe("layers/platform/serverless", () => {
    it("closes the ingress policy to the internet where the front end is private, as the private access settings do", async () => {
        expect(await openTo({})).to.deep.equal({
            privateAccess: false,
            ingress: "RESTRICTED_ACCESS",
            rules: 0,
            lists: 0,
        });
    });

    for (const mode of ["both", "public"]) {
        it(`lets people in wherever it is said, from everywhere or known networks (${mode})`, async () => {
            const way = frontEnd(mode);
            const open = { privateAccess: true, ingress: "FULL_ACCESS", rules: 0, lists: 0 };
            expect(await openTo(way)).to.deep.equal(open);
            expect(await openTo({ ...way, publicCidrs })).to.deep.equal({
                privateAccess: true,
                ingress: "RESTRICTED_ACCESS",
                rules: 1,
                lists: 1,
            });
        });
    }
});
