import { expect } from "chai";
import { ConfigRules } from "../../../components/audit/configRules";
import { CONFIG_RULES } from "../../../components/audit/configRuleTable";
import type { Graph } from "../../../planner/graph";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const RULE = "aws:cfg/rule:Rule";

const recordRules = (globalResources: boolean): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new ConfigRules(
            "rules",
            { context: testContext(), recorderName: "recorder", globalResources },
            { provider: aws },
        );
    });

describe("ConfigRules", () => {
    it("are all of the table", async () => {
        const graph = await recordRules(true);
        expect(graph.ofType(RULE).map(({ name }) => name)).to.deep.equal(
            Object.keys(CONFIG_RULES)
                .map((key) => `rules-${key}`)
                .sort(),
        );
        expect(graph.only(RULE, "rules-endpoint-s3").inputs).to.deep.equal({
            name: "acme-dev-endpoint-s3",
            description: "Every VPC has an endpoint for s3.",
            source: { owner: "AWS", sourceIdentifier: "SERVICE_VPC_ENDPOINT_ENABLED" },
            inputParameters: '{"serviceName":"s3"}',
            tags: testContext().tags("audit", "endpoint-s3"),
        });
    });

    it("leave out those about users and roles where these are not recorded", async () => {
        const names = (await recordRules(false)).ofType(RULE).map(({ name }) => name);
        const global = Object.keys(CONFIG_RULES).filter((key) => CONFIG_RULES[key]?.global === true);
        expect(global).to.include.members(["root-mfa", "root-without-keys", "no-unused-credentials"]);
        expect(names.filter((name) => global.includes(name.replace(/^rules-/, "")))).to.deep.equal([]);
        expect(names).to.have.length(Object.keys(CONFIG_RULES).length - global.length);
    });
});

describe("CONFIG_RULES", () => {
    const identifiers = Object.values(CONFIG_RULES).map(({ identifier }) => identifier);

    it("are about encryption, public access, endpoints, the root user and what nobody uses", () => {
        expect(identifiers).to.include.members([
            "S3_DEFAULT_ENCRYPTION_KMS",
            "ENCRYPTED_VOLUMES",
            "S3_BUCKET_PUBLIC_READ_PROHIBITED",
            "SERVICE_VPC_ENDPOINT_ENABLED",
            "IAM_ROOT_ACCESS_KEY_CHECK",
            "IAM_USER_UNUSED_CREDENTIALS_CHECK",
        ]);
    });

    it("say nothing twice", () => {
        const rules = Object.values(CONFIG_RULES).map(({ identifier, parameters }) =>
            JSON.stringify([identifier, parameters]),
        );
        expect(new Set(rules).size).to.equal(rules.length);
        expect(identifiers.every((identifier) => /^[A-Z0-9_]{1,256}$/.test(identifier))).to.equal(true);
    });
});
