import { expect } from "chai";
import { organization, problemsIn, settingsOf, type Raw } from "../samples";

const exemption = {
    rule: "s3-public-acl",
    urn: "urn:pulumi:prod::lakehouse::*::landing",
    reason: "open data, by agreement",
    owner: "security",
    expires: "2027-03-31",
};

const withGroups = (policyGroups: Raw): Raw => ({ ...organization, organization: { name: "acme", policyGroups } });
const withPacks = (packs: Raw): Raw => withGroups({ prod: { packs } });

describe("rules about an organisation", () => {
    it("have nothing to say of the default, which has no groups", () => {
        expect(settingsOf(organization).organization).to.deep.equal({
            name: "acme",
            apiUrl: "https://api.pulumi.com",
            policyGroups: {},
        });
    });

    it("begin a group with reports and advice", () => {
        const settings = settingsOf(withPacks({ lakehouse: { version: "0.2.0" } }));
        expect(settings.organization?.policyGroups).to.deep.equal({
            prod: {
                mode: "audit",
                packs: { lakehouse: { version: "0.2.0", levels: "advisory", exemptions: [] } },
                stacks: [],
            },
        });
    });

    it("want the section with the layer, and refuse it in any other stack", () => {
        expect(problemsIn({ ...organization, organization: undefined })).to.deep.equal([
            "organization: got nothing, allowed: a section, which the layer organization needs; add it to the stack file",
        ]);
        expect(problemsIn({ ...organization, layers: ["foundation", "organization"] })[0]).to.match(/^layers: /);
    });

    it("take exemptions from rules of our pack, and from no others", () => {
        const exempting = (rule: string): Raw =>
            withPacks({ lakehouse: { version: "0.2.0", levels: "prod", exemptions: [{ ...exemption, rule }] } });
        settingsOf(exempting("s3-public-acl"));
        expect(problemsIn(exempting("s3-public-acls"))).to.deep.equal([
            'organization.policyGroups.prod.packs.lakehouse.exemptions[0].rule: got "s3-public-acls", allowed: a rule of the ' +
                "pack, as docs/policies.md lists them; correct the name, or remove the exemption",
        ]);
    });

    it("refuse of another pack what is known of ours only", () => {
        settingsOf(withPacks({ cis: { version: "latest", levels: "mandatory" } }));
        const path = "organization.policyGroups.prod.packs.cis";
        const fix = "use one level for all, and configure the rest where the pack is kept";
        expect(problemsIn(withPacks({ cis: { version: "1", levels: "prod", exemptions: [exemption] } }))).to.deep.equal(
            [
                `${path}.levels: got "prod", allowed: advisory or mandatory for another pack; ${fix}`,
                `${path}.exemptions: got exemptions, allowed: only for the pack lakehouse; ${fix}`,
            ],
        );
    });

    it("refuse a stack that two groups could stop by the same pack", () => {
        const packs = { lakehouse: { version: "0.2.0" } };
        const stopping = { mode: "preventative", packs, stacks: ["lakehouse/prod"] };
        settingsOf(withGroups({ audit: { ...stopping, mode: "audit" }, prod: stopping }));
        settingsOf(withGroups({ cis: { ...stopping, packs: { cis: { version: "1" } } }, prod: stopping }));
        expect(problemsIn(withGroups({ all: stopping, prod: stopping }))).to.deep.equal([
            'organization.policyGroups.prod.stacks[0]: got "lakehouse/prod", which all holds to lakehouse already, allowed: ' +
                "each stack in one preventative group for each pack; remove it from one of the two groups",
        ]);
    });

    it("refuse what no organisation, stack, URN or day is, each with what is allowed", () => {
        const wrong = { ...exemption, urn: "landing", expires: "tomorrow" };
        const problems = problemsIn(
            withGroups({
                prod: {
                    mode: "strict",
                    packs: { lakehouse: { version: "", exemptions: [wrong] } },
                    stacks: ["prod", "lakehouse/prod", "lakehouse/prod"],
                },
            }),
        );
        expect(
            problems.map((problem) => problem.split(":")[0]?.replace("organization.policyGroups.prod.", "")),
        ).to.have.members([
            "mode",
            "packs.lakehouse.version",
            "packs.lakehouse.exemptions[0].urn",
            "packs.lakehouse.exemptions[0].expires",
            "stacks[0]",
            "stacks[2]",
        ]);
    });
});
