import type { PolicyResource } from "../../../../policies/evaluate";
import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const REPOSITORY = "aws:sagemaker/codeRepository:CodeRepository";
const PLAIN = "gitConfig.repositoryUrl is not an https address";
const CREDENTIALS = "gitConfig.repositoryUrl holds credentials";
const repository = (repositoryUrl: string): PolicyResource => resource(REPOSITORY, { gitConfig: { repositoryUrl } });

export const cases: RuleCases = {
    passing: {
        "an address": passes(repository("https://git.example.com/team/models.git")),
        "an address with an at sign in its path": passes(repository("https://git.example.com/team/@models.git")),
    },
    violating: {
        "a user and a password": fails(CREDENTIALS, repository("https://user:pass@git.example.com/models.git")),
        "a token": fails(CREDENTIALS, repository("https://token@git.example.com/models.git")),
        "no TLS": fails(PLAIN, repository("http://git.example.com/models.git")),
    },
    unknown: { "the address": undecided("gitConfig.repositoryUrl", repository(UNKNOWN)) },
    absent: { "no address": fails(PLAIN, resource(REPOSITORY, {})) },
};
