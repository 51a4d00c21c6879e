/** Tokens of people and programs, for admins; and for whoever asks, who they are here. */
import { Arg, Authorized, Ctx, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { TokenDesk } from '../../../app/access/token-desk';
import { TokenRefused } from '../../../platform/access/tokens';
import { badInput } from '../../http/api-errors';
import { PER_CLIENT } from '../cache/caching';
import type { ApiContext } from '../context';
import {
  AccessToken,
  CreateAccessTokenInput,
  CreateAccessTokenPayload,
  RevokeAccessTokenPayload,
  SignInWays,
  Viewer,
} from './token.type';

@Resolver()
export class TokenResolver {
  @Extensions(PER_CLIENT)
  @Query(() => Viewer, {
    nullable: true,
    description: '提问者是谁；没有令牌的为空。Who asks; null without a token.',
  })
  viewer(@Ctx() { actor }: ApiContext): Viewer | null {
    return actor;
  }

  @Extensions(PER_CLIENT)
  @Query(() => SignInWays, { description: '怎样登录。How one may sign in.' })
  signInWays(@Ctx() context: ApiContext): Promise<SignInWays> {
    return deskOf(context).ways();
  }

  @Authorized('admin')
  @Extensions(PER_CLIENT)
  @Query(() => [AccessToken], {
    description:
      '所有令牌，新的在前，不含令牌本身。All tokens, the newest first, without the tokens themselves.',
  })
  accessTokens(@Ctx() context: ApiContext): Promise<AccessToken[]> {
    return deskOf(context).list();
  }

  @Authorized('admin')
  @Mutation(() => CreateAccessTokenPayload, {
    description: '创建令牌；令牌本身只在此时给出。Makes a token, which is given this once.',
  })
  async createAccessToken(
    @Arg('input', () => CreateAccessTokenInput, {
      description: '为谁，何种权限，至何日。For whom, with which role, until when.',
    })
    { name, role, expires = null }: CreateAccessTokenInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateAccessTokenPayload> {
    try {
      const { token, kept } = await deskOf(context).create({ name, role, expires });
      return { token, accessToken: kept };
    } catch (error) {
      if (error instanceof TokenRefused) throw badInput(`input.${error.field}`, error.why, error.messageEn);
      throw error;
    }
  }

  @Authorized('admin')
  @Mutation(() => RevokeAccessTokenPayload, { description: '撤销令牌，立即生效。Revokes a token, at once.' })
  async revokeAccessToken(
    @Arg('id', () => ID, {
      description: '令牌的标识，即可示人的一段。Id of the token: the part that may be shown.',
    })
    id: string,
    @Ctx() context: ApiContext,
  ): Promise<RevokeAccessTokenPayload> {
    return { accessToken: await deskOf(context).revoke(id) };
  }
}

function deskOf({ tokens }: ApiContext): TokenDesk {
  if (!tokens) throw new Error('expected a server that keeps tokens, but got: one without');
  return tokens;
}
