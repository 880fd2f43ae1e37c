import { expect } from "chai";
import { ACCOUNT_DEFAULTS, AccountDefaults, type AccountDefault } from "../../../components/audit/accountDefaults";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:audit:AccountDefaults";
const ACCESS = "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock";
const VPCS = "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions";
const VOLUMES = "aws:ebs/encryptionByDefault:EncryptionByDefault";

const recordDefaults = (defaults: readonly AccountDefault[], tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new AccountDefaults("defaults", { defaults, lifecycle: lifecycleOf(tier) }, { provider: aws });
    });

describe("AccountDefaults", () => {
    it("block public access in all four ways, encrypt volumes, and close VPCs", async () => {
        const graph = await recordDefaults(ACCOUNT_DEFAULTS);
        expect(graph.only(ACCESS).inputs).to.deep.equal({
            blockPublicAcls: true,
            blockPublicPolicy: true,
            ignorePublicAcls: true,
            restrictPublicBuckets: true,
        });
        expect(graph.only(VOLUMES).inputs).to.deep.equal({ enabled: true });
        expect(graph.only(VPCS).inputs).to.deep.equal({ internetGatewayBlockMode: "block-bidirectional" });
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ turnedOn: [...ACCOUNT_DEFAULTS] });
    });

    it("are those that were asked for", async () => {
        const made = async (wanted: AccountDefault): Promise<readonly string[]> => {
            const graph = await recordDefaults([wanted]);
            return Object.values(children(graph, graph.only(COMPONENT)));
        };
        expect(await Promise.all(ACCOUNT_DEFAULTS.map(made))).to.deep.equal([[ACCESS], [VOLUMES], [VPCS]]);
    });

    it("stay when the stack goes, unless it is disposable", async () => {
        for (const [tier, stays] of [
            ["disposable", false],
            ["standard", true],
            ["critical", true],
        ] as const) {
            const graph = await recordDefaults(ACCOUNT_DEFAULTS, tier);
            for (const type of [ACCESS, VOLUMES, VPCS]) {
                expect(graph.only(type).retainOnDelete, type).to.equal(stays);
            }
        }
    });
});
