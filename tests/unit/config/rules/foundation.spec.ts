import { expect } from "chai";
import { foundation, problemsIn, settingsOf, type Raw } from "../samples";

const reason = "why is explained in this sentence";

describe("rules about the foundation", () => {
    it("have alarms where the trail is made", () => {
        settingsOf({ ...foundation, audit: { alarms: { mode: "create", emails: ["security@example.com"] } } });
        settingsOf({ ...foundation, audit: { trail: { mode: "existing" } } });
        settingsOf({ ...foundation, audit: { trail: { mode: "existing" }, alarms: { mode: "off", reason } } });
        expect(
            problemsIn({ ...foundation, audit: { trail: { mode: "existing" }, alarms: { mode: "create" } } }),
        ).to.deep.equal([
            "audit.alarms: got alarms on a trail that this stack does not make, allowed: alarms in the stack whose " +
                "audit.trail has the mode create; move audit.alarms to the file of that stack, or remove it",
        ]);
    });

    it("ask roles where they are recorded, with names that a role can have", () => {
        const asking = (unusedRoles: object, more: object = {}): object => ({
            ...foundation,
            audit: { recorder: { mode: "create", unusedRoles, ...more } },
        });
        settingsOf(asking({ days: 30, exempt: ["break-glass", "sos+ops@"] }) as never);
        settingsOf({ ...foundation, audit: { recorder: { mode: "create", globalResources: false } } });
        expect(problemsIn(asking({ days: 30 }, { globalResources: false }) as never)).to.deep.equal([
            "audit.recorder.unusedRoles: got roles to ask where none are recorded, allowed: the stack whose audit.recorder " +
                "has globalResources; move it to the file of that stack, or remove it",
        ]);
        const allowed = "1 to 64 letters, digits and + = . @ - _, as names of roles have them";
        expect(problemsIn(asking({ days: 400, exempt: ["sos,ops"] }) as never)).to.deep.equal([
            "audit.recorder.unusedRoles.days: got 400, allowed: 1 to 365 days, a whole number; correct it in the stack file",
            `audit.recorder.unusedRoles.exempt[0]: got "sos,ops", allowed: ${allowed}; correct it in the stack file`,
        ]);
        const many = Array.from({ length: 13 }, (_, index) => `sos${String(index)}`);
        expect(problemsIn(asking({ exempt: many }) as never).join()).to.include("exempt: got");
    });

    it("deliver no audit logs in GovCloud, where Databricks does not", () => {
        const gov = (auditDelivery?: object): object => ({
            ...foundation,
            region: "us-gov-west-1",
            databricks: {
                ...(foundation["databricks"] as object),
                shard: "civilian",
                ...(auditDelivery !== undefined && { auditDelivery }),
            },
        });
        expect(settingsOf(gov() as never).databricks?.auditDelivery.mode).to.equal("off");
        expect(settingsOf(foundation).databricks?.auditDelivery).to.deep.equal({ mode: "create" });
        settingsOf(gov({ mode: "existing" }) as never);
        expect(problemsIn(gov({ mode: "create" }) as never)).to.deep.equal([
            'databricks.auditDelivery.mode: got "create", allowed: existing or off in us-gov-west-1, where Databricks ' +
                "delivers no audit logs; remove databricks.auditDelivery, and read the system tables",
        ]);
    });

    it("deploy environments with a provider, and never the foundation itself", () => {
        const deploying = (deployment: object): readonly string[] =>
            problemsIn({ ...foundation, deployment: { repository: "acme/lakehouse", ...deployment } });
        expect(deploying({ environments: { prod: {} } })).to.deep.equal([]);
        expect(deploying({ environments: {}, provider: { mode: "off", reason } })).to.deep.equal([]);
        expect(deploying({ environments: { prod: {}, test: {} }, provider: { mode: "off", reason } })).to.deep.equal([
            "deployment.environments: got prod, test, allowed: nothing without a provider; " +
                "set deployment.provider.mode to create or existing, or remove the environments",
        ]);
        expect(deploying({ environments: { dev: {} } })).to.deep.equal([
            "deployment.environments.dev: got this stack's own environment, allowed: environments that the foundation " +
                "is for: an administrator deploys the foundation; remove it",
        ]);
        expect(deploying({ environments: { "pre-prod": {} }, repository: "lakehouse" })).to.have.length(2);
    });

    it("have somebody grant in the lake, or say that nobody does", () => {
        const lake = (lakeFormation?: object, deployment?: object): Raw => ({
            ...foundation,
            ...(lakeFormation !== undefined && { account: { lakeFormation } }),
            ...(deployment !== undefined && { deployment: { repository: "acme/lakehouse", ...deployment } }),
        });
        const modeOf = (raw: Raw): string => settingsOf(raw).account.lakeFormation.mode;
        const administrators = ["arn:aws:iam::111122223333:role/grants"];
        expect(modeOf(lake())).to.equal("off");
        expect(modeOf(lake(undefined, { environments: {} }))).to.equal("off");
        expect(modeOf(lake(undefined, { environments: { prod: {} } }))).to.equal("create");
        expect(modeOf(lake({ mode: "create" }, { environments: { prod: {} } }))).to.equal("create");
        expect(modeOf(lake({ mode: "create", administrators }))).to.equal("create");
        expect(modeOf(lake({ mode: "existing" }))).to.equal("existing");
        expect(problemsIn(lake({ mode: "create" }))).to.deep.equal([
            "account.lakeFormation: got nobody who grants, allowed: the roles that deploy environments, administrators " +
                "beside them, or both; name the environments in deployment.environments, or those who deploy in " +
                "account.lakeFormation.administrators, or set account.lakeFormation.mode to existing, or to off with a reason",
        ]);
        // Who is named wrongly is somebody.
        expect(problemsIn(lake({ mode: "create", administrators: ["me"] }))).to.have.length(1);
    });

    it("allow artifacts of somebody in particular, in volumes and groups of Maven", () => {
        const allowing = (allowed: object): readonly string[] => {
            const databricks = foundation["databricks"] as object;
            const artifacts = { mode: "create", workspaceId: "42", ...allowed };
            return problemsIn({ ...foundation, databricks: { ...databricks, artifacts } });
        };
        expect(allowing({ initScripts: ["/Volumes/main/tools/init/"], jars: ["/Volumes/a/b/c"] })).to.deep.equal([]);
        expect(allowing({ maven: ["com.example:", "org.example.data:lib", "org.example.data:lib:1.2"] })).to.deep.equal(
            [],
        );
        for (const wide of ["/Volumes/", "/Volumes/main/tools", "dbfs:/init", "s3://bucket", "*"]) {
            expect(allowing({ initScripts: [wide] }), wide).to.have.length(1);
        }
        for (const wide of ["*", "com", "com.example", ":lib"]) {
            expect(allowing({ maven: [wide] }), wide).to.have.length(1);
        }
    });

    it("want a reason for whatever nobody makes", () => {
        for (const path of ["audit.trail", "audit.recorder", "audit.unusedAccess", "account.ebsEncryption"]) {
            const [section = "", part = ""] = path.split(".");
            expect(problemsIn({ ...foundation, [section]: { [part]: { mode: "off" } } }), path).to.deep.equal([
                `${path}.reason: got nothing, allowed: a sentence that says why, 15 to 200 characters; add it to the stack file`,
            ]);
        }
    });
});
