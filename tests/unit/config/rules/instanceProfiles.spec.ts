import { expect } from "chai";
import { environment, foundation, problemsIn, settingsOf, workspaceAlone, type Raw } from "../samples";

const reason = "The vendor's library signs its requests with the role of the instance.";

const profileArn = (name: string, account = "111122223333", partition = "aws"): string =>
    `arn:${partition}:iam::${account}:instance-profile/${name}`;
const roleArn = (name: string, account = "111122223333", partition = "aws"): string =>
    `arn:${partition}:iam::${account}:role/${name}`;

const profile = (name: string): Raw => ({ arn: profileArn(name), roleArn: roleArn(name), reason });
const withProfiles = (instanceProfiles: Raw, more: Raw = {}): Raw => ({ ...environment, instanceProfiles, ...more });
const workloads = (instanceProfile: string): Raw => ({
    ingest: { source: { notebook: "/Shared/ingest" }, instanceProfile },
});

describe("rules about instance profiles", () => {
    it("take those of the account, chosen or not, in each layer that is of the account", () => {
        const etl = profile("team/etl");
        const more = { clusters: { explore: { instanceProfile: "etl" } }, workloads: workloads("etl") };
        const settings = settingsOf(withProfiles({ etl, spare: profile("spare") }, more));
        expect(settings.instanceProfiles["etl"]).to.deep.equal(etl);
        settingsOf({ ...foundation, instanceProfiles: { etl } });
        settingsOf({ ...workspaceAlone, instanceProfiles: { etl }, ...more });
        expect(settingsOf(environment).instanceProfiles).to.deep.equal({});
    });

    it("refuse another account and another partition, of the profile and of its role", () => {
        const etl = {
            arn: profileArn("etl", "999999999999"),
            roleArn: roleArn("etl", "111122223333", "aws-cn"),
            reason,
        };
        const rest =
            "allowed: one of account 111122223333 in partition aws, which begins with arn:aws:iam::111122223333:; " +
            "name one of the account that clusters run in, or remove it";
        expect(problemsIn(withProfiles({ etl }))).to.deep.equal([
            `instanceProfiles.etl.arn: got "${etl.arn}", ${rest}`,
            `instanceProfiles.etl.roleArn: got "${etl.roleArn}", ${rest}`,
        ]);
        const gov = { arn: profileArn("etl", "111122223333", "aws-us-gov"), roleArn: roleArn("etl"), reason };
        expect(
            problemsIn({ ...workspaceAlone, region: "us-gov-west-1", instanceProfiles: { etl: gov } }).map(
                (line) => line.split(",")[0],
            ),
        ).to.deep.equal([`instanceProfiles.etl.roleArn: got "${gov.roleArn}"`]);
    });

    it("refuse wildcards, what is neither a profile nor a role, and one without a reason", () => {
        const etl = { arn: roleArn("etl"), roleArn: roleArn("et*"), reason: "because" };
        const bare = { arn: profileArn("bare"), roleArn: roleArn("bare") };
        const long = { ...profile("long"), roleArn: roleArn(`${"path/".repeat(10)}${"a".repeat(64)}`) };
        const problems = problemsIn(withProfiles({ etl, bare, long })).map((line) => line.replace(/;.*$/, ""));
        const role = "the ARN of a role, at most 140 characters, without wildcards";
        expect(problems).to.deep.equal([
            `instanceProfiles.etl.arn: got "${etl.arn}", allowed: the ARN of an instance profile`,
            `instanceProfiles.etl.roleArn: got "${etl.roleArn}", allowed: ${role}`,
            'instanceProfiles.etl.reason: got "because", allowed: a sentence that says why, 15 to 200 characters',
            "instanceProfiles.bare.reason: got nothing, allowed: a sentence that says why, 15 to 200 characters",
            `instanceProfiles.long.roleArn: got "${long.roleArn.slice(0, 59)}…", allowed: ${role}`,
        ]);
    });

    it("refuse a profile that comes twice, and let several have one role", () => {
        const twice = { etl: profile("etl"), load: { ...profile("load"), roleArn: roleArn("etl") } };
        settingsOf(withProfiles(twice));
        expect(problemsIn(withProfiles({ ...twice, again: profile("etl"), more: profile("etl") }))).to.deep.equal(
            ["again", "more"].map(
                (key) =>
                    `instanceProfiles.${key}.arn: got "${profileArn("etl")}", allowed: each instance profile once; ` +
                    `remove instanceProfiles.${key}, or correct it: instanceProfiles.etl is the same`,
            ),
        );
    });

    it("refuse more than there is room for", () => {
        const many = (count: number): Raw =>
            Object.fromEntries(
                Array.from({ length: count }, (_, index) => [`p${String(index)}`, profile(`p${String(index)}`)]),
            );
        settingsOf(withProfiles(many(10)));
        expect(problemsIn(withProfiles(many(11)))).to.deep.equal([
            "instanceProfiles: got 11, allowed: at most 10; " +
                "remove some: one role can be for several workloads, and Unity Catalog needs none",
        ]);
    });

    it("refuse one that is chosen and not there, also beside others that are wrong by themselves", () => {
        const more = {
            clusters: { explore: { instanceProfile: "elt" }, mine: { policy: 7 } },
            workloads: workloads("loader"),
        };
        expect(problemsIn(withProfiles({ etl: profile("etl"), wrong: 7 }, more)).slice(2)).to.deep.equal([
            'clusters.explore.instanceProfile: got "elt", allowed: etl, wrong; did you mean etl?',
            'workloads.ingest.instanceProfile: got "loader", allowed: etl, wrong; name one that is there, or add it to instanceProfiles',
        ]);
        expect(problemsIn({ ...environment, workloads: workloads("etl") })).to.deep.equal([
            'workloads.ingest.instanceProfile: got "etl", allowed: a key of instanceProfiles, of which there is none; ' +
                "name one that is there, or add it to instanceProfiles",
        ]);
    });

    it("refuse them where Databricks runs serverless compute", () => {
        const { network: _, ...raw } = withProfiles({ etl: profile("etl") }, { workloads: workloads("etl") });
        const publicCidrs = { office: "203.0.113.0/24" };
        const rest =
            "got a setting of compute in a network of yours, allowed: only with computeMode classic; " +
            "remove it: Databricks runs serverless compute";
        expect(problemsIn({ ...raw, computeMode: "serverless", publicCidrs })).to.deep.equal([
            `instanceProfiles: ${rest}`,
            `workloads.ingest.instanceProfile: ${rest}`,
        ]);
    });
});
