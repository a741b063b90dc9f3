'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import Pencil from 'lucide-react/icons/pencil';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import type { Answer } from '#web/api/types.ts';
import { toast } from '#web/components/ui/announcer.tsx';
import { Button } from '#web/components/ui/button.tsx';
import { NameDialog } from './name-dialog.tsx';
import { classKeys } from './queries.ts';

export function ClassMenu({ schoolClass }: { schoolClass: Answer<'getClass'> }) {
  const t = useTranslations('classes.rename');
  const common = useTranslations('common');
  const cache = useQueryClient();
  const [renaming, setRenaming] = useState(false);
  const rename = useMutation({
    mutationFn: async (name: string) => {
      const params = { path: { classId: schoolClass.id } };
      return unwrap(await browserApi.PATCH('/v1/classes/{classId}', { params, body: { name } }));
    },
    onSuccess: async (renamed) => {
      cache.setQueryData(classKeys.one(schoolClass.id), renamed);
      await cache.invalidateQueries({ queryKey: classKeys.all });
      setRenaming(false);
      toast(t('done', { name: renamed.name }));
    },
  });
  return (
    <>
      <Button onClick={() => setRenaming(true)}>
        <Pencil aria-hidden />
        {t('open')}
      </Button>
      <NameDialog
        open={renaming}
        onClose={() => setRenaming(false)}
        title={t('title')}
        submit={common('save')}
        initial={schoolClass.name}
        action={rename}
      />
    </>
  );
}
